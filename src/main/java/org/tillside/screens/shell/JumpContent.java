package org.tillside.screens.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tillside.content.Catalogue;
import org.tillside.content.Variables;
import org.tillside.screens.Desk;
import org.tillside.screens.Route;

/**
 * The modules, lessons and role-plays that can be jumped to. There may be ten thousand of them, and they stay the same
 * whatever people do: they are gathered in the background, and again only when content or language is another.
 *
 * @param targets in the order of the catalogue, role-plays last
 */
record JumpContent(List<JumpTarget> targets) {
    /** Nothing gathered yet. */
    static final JumpContent NONE = new JumpContent(List.of());

    JumpContent {
        targets = List.copyOf(targets);
    }

    /**
     * All that it follows from, taken from the desk where pages are shown.
     *
     * @param variables what the shop fills into the texts
     */
    record Basis(Catalogue catalogue, Map<String, String> variables, String module, String lesson, String scenario) {
        Basis {
            variables = Map.copyOf(variables);
        }

        static Basis of(Desk desk, Map<String, String> variables) {
            return new Basis(
                    desk.catalogue(),
                    variables,
                    desk.words().text("jump.module"),
                    desk.words().text("jump.lesson"),
                    desk.words().text("jump.scenario"));
        }

        /** Whether the same follows from both. */
        @SuppressWarnings("ReferenceEquality") // content read anew is another object, and to compare it takes long
        boolean same(Basis other) {
            return catalogue == other.catalogue()
                    && variables.equals(other.variables())
                    && module.equals(other.module())
                    && lesson.equals(other.lesson())
                    && scenario.equals(other.scenario());
        }

        private String said(String text) {
            return Variables.fill(text, variables);
        }
    }

    /** Gathers them, which takes its time. */
    static JumpContent gather(Basis of) {
        List<JumpTarget> all = new ArrayList<>();
        of.catalogue().modules().forEach(module -> {
            String title = of.said(module.title());
            all.add(target(
                    "module/" + module.id(),
                    "learn",
                    title,
                    of.said(module.about()),
                    of.module(),
                    new Route.Learn(Optional.of(module.id()))));
            module.lessons()
                    .forEach(lesson -> all.add(target(
                            "lesson/" + lesson.ref(),
                            "book",
                            of.said(lesson.title()),
                            title,
                            of.lesson(),
                            new Route.Read(lesson.ref()))));
        });
        of.catalogue()
                .scenarios()
                .forEach(scenario -> all.add(target(
                        "scenario/" + scenario.id(),
                        "practise",
                        of.said(scenario.title()),
                        of.said(scenario.about()),
                        of.scenario(),
                        new Route.Play(scenario.id()))));
        return new JumpContent(all);
    }

    private static JumpTarget target(String id, String icon, String title, String detail, String kind, Route route) {
        return JumpTarget.of(new JumpState.Item(id, icon, title, detail, kind), route);
    }
}
