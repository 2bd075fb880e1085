package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;

/** Joins the mentions of one person, body or place into one actor with its fullest name and its role. */
final class ActorJoiner {

    private final RoleReader roles;

    ActorJoiner(RoleReader roles) {
        this.roles = roles;
    }

    Cast join(Words words, List<Mention> mentions) {
        Map<String, Integer> byKey = new HashMap<>();
        List<Gathered> gathered = new ArrayList<>();
        int[] actorOf = new int[mentions.size()];
        for (int i : fullestFirst(mentions)) {
            Mention mention = mentions.get(i);
            String key = NameTyper.key(words, mention.range());
            Integer actor = byKey.get(kind(mention) + key);
            if (actor == null) {
                actor = gathered.size();
                gathered.add(new Gathered(mention));
                remember(byKey, words, mention, key, actor);
            }
            actorOf[i] = actor;
            gathered.get(actor).see(mention, roles.roleOf(words, mention));
        }
        return cast(mentions, gathered, actorOf);
    }

    /** Longer names first, so that a surname finds the full name wherever that stands. */
    private static List<Integer> fullestFirst(List<Mention> mentions) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> Integer.compare(
                mentions.get(b).range().size(), mentions.get(a).range().size()));
        return order;
    }

    private static String kind(Mention mention) {
        return mention.type() == NameType.PERSON ? "p:" : "o:";
    }

    private static void remember(Map<String, Integer> byKey, Words words, Mention mention, String key, int actor) {
        byKey.put(kind(mention) + key, actor);
        if (mention.type() == NameType.PERSON) {
            byKey.putIfAbsent("p:" + words.form(mention.range().to() - 1), actor);
            byKey.putIfAbsent("p:" + words.form(mention.range().from()), actor);
        } else if (mention.type() == NameType.ORGANISATION && mention.range().size() > 1) {
            byKey.putIfAbsent("o:" + words.form(mention.range().to() - 1), actor);
            byKey.putIfAbsent("o:" + acronym(mention.text()), actor);
        }
    }

    private static String acronym(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("\\s")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static Cast cast(List<Mention> mentions, List<Gathered> gathered, int[] actorOf) {
        String[] ids = new String[gathered.size()];
        List<Actor> actors = new ArrayList<>();
        String[] idOfMention = new String[mentions.size()];
        for (int i = 0; i < mentions.size(); i++) {
            int actor = actorOf[i];
            if (ids[actor] == null) {
                ids[actor] = "a" + (actors.size() + 1);
                actors.add(gathered.get(actor).actor(ids[actor]));
            }
            idOfMention[i] = ids[actor];
        }
        return new Cast(mentions, List.of(idOfMention), actors);
    }
}
