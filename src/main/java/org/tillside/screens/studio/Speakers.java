package org.tillside.screens.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tillside.library.YamlValue;
import org.tillside.screens.Words;
import org.tillside.screens.studio.TranslateState.Voice;

/** Says of a text by its path whose words it is, where it stands, and with which others it belongs together. */
final class Speakers {
    /** What people read together: a scene with its replies, a question with its answers. */
    private static final Set<String> TOGETHER = Set.of("scenes", "endings", "questions", "sections", "steps");
    /** What stands on a button, in a list or above a card, where there is no room for much more. */
    private static final Set<String> SHORT = Set.of("title", "say", "name", "text", "with", "session");

    private final Words words;
    private final Optional<YamlValue> tree;

    /** @param tree what the original says; empty for a page */
    Speakers(Words words, Optional<YamlValue> tree) {
        this.words = words;
        this.tree = tree;
    }

    /** Whose words a text is. */
    record Said(String who, Voice voice, String where) {}

    /** The path of what a text belongs to; empty for what the file says of itself. */
    String group(String path) {
        String[] steps = path.split("/");
        if (tree.isEmpty()) {
            return steps[0];
        } else if (steps.length > 3 && steps[0].equals("live") && steps[1].equals("cues")) {
            return String.join("/", List.of(steps).subList(0, 3));
        } else if (steps.length > 2 && steps[0].equals("live")) {
            return "live/" + steps[1];
        } else if (steps.length > 2 && TOGETHER.contains(steps[0])) {
            return steps[0] + "/" + steps[1];
        }
        return steps.length > 2 ? steps[0] : "";
    }

    /** What stands above a group; of a page's section its heading does. */
    String heading(String group, String section) {
        if (tree.isEmpty()) {
            return section.isEmpty() ? words.text("studio.translate.beginning") : section;
        } else if (group.isEmpty()) {
            return words.text("studio.form.top");
        }
        int slash = group.lastIndexOf('/');
        boolean one = slash > 0 && at(group).isPresent() && !group.equals("live/rubric");
        return one
                ? words.begun(one(group.substring(0, slash))) + " · " + group.substring(slash + 1)
                : key(group.substring(slash + 1));
    }

    private Optional<YamlValue> at(String path) {
        return tree.flatMap(it -> FormTree.at(it, path));
    }

    private String key(String key) {
        return words.has("studio.key." + key) ? words.text("studio.key." + key) : key;
    }

    private String one(String list) {
        String last = list.substring(list.lastIndexOf('/') + 1);
        String key = "studio.translate.one." + last;
        return words.has(key) ? words.text(key) : key(last);
    }

    Said of(String path) {
        if (tree.isEmpty()) {
            boolean heading = path.endsWith("/heading");
            return new Said(words.text(heading ? "studio.translate.heading" : "studio.translate.text"), Voice.TEXT, "");
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        return new Said(who(path, last), voice(path, last), where(path, last));
    }

    private String who(String path, String last) {
        return switch (voice(path, last)) {
            case CUSTOMER -> customer(path);
            case ME -> words.text("studio.translate.me");
            default -> key(last);
        };
    }

    private static Voice voice(String path, String last) {
        boolean cue = path.startsWith("live/cues/");
        if (last.equals("says") || cue && last.equals("say")) {
            return Voice.CUSTOMER;
        } else if (last.equals("say") || last.equals("act") && path.contains("/replies/")) {
            return Voice.ME;
        } else if (last.equals("feedback") || last.equals("explain")) {
            return Voice.FEEDBACK;
        } else if (path.startsWith("endings/")) {
            return Voice.ENDING;
        }
        return last.equals("sees") || last.equals("setting") || cue ? Voice.NOTE : Voice.TEXT;
    }

    /** The customer who speaks in a scene: the only one, or the one that the scene names. */
    private String customer(String path) {
        String[] steps = path.split("/");
        Optional<String> who =
                steps.length > 1 ? at(steps[0] + "/" + steps[1]).map(it -> FormTree.text(it, "who")) : Optional.empty();
        return who.filter(it -> !it.isEmpty())
                .flatMap(it -> at("customers/" + it))
                .or(() -> at("customer"))
                .map(it -> FormTree.text(it, "name"))
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> words.begun(one("customers")));
    }

    /** The way from the group to the text, in words. */
    private String where(String path, String last) {
        String group = group(path);
        String rest = group.isEmpty() ? path : path.substring(group.length() + 1);
        int end = rest.lastIndexOf('/');
        List<String> said = new ArrayList<>();
        String at = group;
        for (String step : end < 0 ? new String[0] : rest.substring(0, end).split("/")) {
            step(at, step).ifPresent(said::add);
            at = at.isEmpty() ? step : at + "/" + step;
        }
        boolean told = !voiceTells(path, last);
        if (told) {
            said.add(key(last));
        }
        return String.join(" · ", said);
    }

    /** Where the name of the speaker stands, it must be said what the text is. */
    private static boolean voiceTells(String path, String last) {
        Voice voice = voice(path, last);
        return voice != Voice.CUSTOMER && voice != Voice.ME || last.equals("say") && !path.startsWith("live/");
    }

    /** A list is told by its items, an item by its number. */
    private Optional<String> step(String at, String step) {
        Optional<YamlValue> around = at.isEmpty() ? tree : at(at);
        if (around.orElse(new YamlValue.Text("")) instanceof YamlValue.Items list) {
            int number = FormTree.steps(list).indexOf(step) + 1;
            return Optional.of(words.begun(one(at)) + " " + (number > 0 ? String.valueOf(number) : step));
        }
        boolean list = at(at.isEmpty() ? step : at + "/" + step)
                .filter(YamlValue.Items.class::isInstance)
                .isPresent();
        return list ? Optional.empty() : Optional.of(words.has("studio.key." + step) ? key(step) : step);
    }

    /** Whether there is little room for a text where it is shown. */
    static boolean isShort(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.equals("heading") || SHORT.contains(last);
    }
}
