package org.tillside.screens.studio;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tillside.authoring.GraphLayout.Point;
import org.tillside.content.SceneId;
import org.tillside.screens.ContentFile;
import org.tillside.screens.Drafts;

/** Where an author has put scenes in a drawing, as fields of a draft: it is no part of the role-play itself. */
final class NodePlaces {
    private static final Pattern PLACE = Pattern.compile("(\\d{1,6}) (\\d{1,6})");

    private NodePlaces() {}

    static String key(ContentFile file) {
        return "studio/graph/" + TreeViews.id(file.own(), file.path());
    }

    /** Where the author has put scenes of a file. */
    static Map<SceneId, Point> of(Drafts drafts, ContentFile file) {
        return read(drafts.read(key(file)));
    }

    static void keep(Drafts drafts, ContentFile file, Map<SceneId, Point> places) {
        drafts.keep(key(file), written(places));
    }

    static Map<SceneId, Point> read(Map<String, String> fields) {
        Map<SceneId, Point> places = new HashMap<>();
        fields.forEach((id, place) -> {
            Matcher at = PLACE.matcher(place);
            if (at.matches()) {
                places.put(new SceneId(id), new Point(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2))));
            }
        });
        return places;
    }

    static Map<String, String> written(Map<SceneId, Point> places) {
        Map<String, String> fields = new HashMap<>();
        places.forEach((id, at) -> fields.put(id.value(), String.format(Locale.ROOT, "%.0f %.0f", at.x(), at.y())));
        return fields;
    }
}
