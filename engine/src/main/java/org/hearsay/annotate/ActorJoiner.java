package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.NameType;

/**
 * Joins the mentions of one person, body or place into one actor with its fullest name and its role. Full names make
 * the actors; short ones are then read from the beginning of the text, for a surname may have more than one bearer.
 */
final class ActorJoiner {

    /** Stands for a word that is part of more names than one. */
    private static final int DOUBTFUL = -1;

    private final RoleReader roles;
    private final PersonNames personNames;
    private final Sexes sexes;
    private final SpeakingNames speaking = new SpeakingNames(CueLexicon.standard());

    ActorJoiner(RoleReader roles) {
        this(roles, new PersonNames(new NameLexicon()), new Sexes());
    }

    ActorJoiner(RoleReader roles, PersonNames personNames, Sexes sexes) {
        this.roles = roles;
        this.personNames = personNames;
        this.sexes = sexes;
    }

    Cast join(Words words, List<Mention> mentions) {
        return new Joining(words, mentions).cast();
    }

    /** The joining of one text's mentions. */
    private final class Joining {

        private final Words words;
        private final List<Mention> mentions;
        private final List<Gathered> gathered = new ArrayList<>();
        private final Map<String, Integer> byKey = new HashMap<>();
        private final Map<String, Integer> bodies = new HashMap<>();
        private final Map<String, Integer> byEnding = new HashMap<>();
        private final Map<String, Spellings> byGiven = new HashMap<>();
        private final Bearers bearers;
        private final int[] actorOf;

        Joining(Words words, List<Mention> mentions) {
            this.words = words;
            this.mentions = mentions;
            this.bearers = new Bearers(words, personNames, sexes, speaking);
            this.actorOf = new int[mentions.size()];
        }

        Cast cast() {
            List<Integer> order = fullestFirst();
            for (int i : order) {
                actorOf[i] = isShortPerson(mentions.get(i)) ? -1 : full(mentions.get(i));
            }
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                boolean full = actorOf[i] >= 0 && !mayBeSurname(mention);
                actorOf[i] = full ? actorOf[i] : shortName(mention);
                bearers.see(actorOf[i], mention.range(), full);
                gathered.get(actorOf[i]).see(mention, roles.roleOf(words, mention));
            }
            return numbered();
        }

        /** Longer names first, so that a surname finds the full name wherever that stands. */
        private List<Integer> fullestFirst() {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < mentions.size(); i++) {
                order.add(i);
            }
            order.sort((a, b) -> Integer.compare(
                    mentions.get(b).range().size(), mentions.get(a).range().size()));
            return order;
        }

        private boolean isShortPerson(Mention mention) {
            return mention.type() == NameType.PERSON
                    && personNames.parts(words, mention.range()).size() == 1;
        }

        /** A lone word of no clear type that is somebody's surname. */
        private boolean mayBeSurname(Mention mention) {
            return mention.type() == NameType.OTHER
                    && mention.range().size() == 1
                    && bearers.hasSurname(words.form(mention.range().from()));
        }

        private int full(Mention mention) {
            boolean person = mention.type() == NameType.PERSON;
            String key = person
                    ? "p:" + personNames.key(words, mention.range())
                    : "o:" + NameTyper.key(words, mention.range());
            Integer known = byKey.get(key);
            boolean body = mention.type() == NameType.ORGANISATION;
            if (known == null && body && mention.range().size() == 1) {
                known = bodies.get(words.form(mention.range().from()));
            }
            if (known == null && person) {
                known = byEnding.getOrDefault(ending(mention, 0), misspelt(mention));
            }
            if (known != null && known != DOUBTFUL) {
                return known;
            }
            int actor = begin(key, mention);
            if (person) {
                bearers.add(actor, mention.range());
                putEndings(mention, actor);
            } else if (body && mention.range().size() > 1) {
                shorten(mention, actor);
            }
            return actor;
        }

        /** A surname of more words than one stands for the full name: "Ruiz Ortega", "de Vries". */
        private void putEndings(Mention mention, int actor) {
            int count = personNames.parts(words, mention.range()).size();
            for (int from = 1; from + 1 < count; from++) {
                byEnding.merge(ending(mention, from), actor, (a, b) -> DOUBTFUL);
            }
        }

        /** Who bears the same given name and that surname, misspelt; DOUBTFUL where nobody does. */
        private int misspelt(Mention mention) {
            List<String> parts = personNames.parts(words, mention.range());
            String given = parts.get(0);
            Spellings surnames = byGiven.computeIfAbsent(given, name -> new Spellings());
            String last = parts.get(parts.size() - 1);
            String meant = surnames.meant(last);
            surnames.add(last);
            return meant == null ? DOUBTFUL : byKey.getOrDefault("p:" + given + " " + meant, DOUBTFUL);
        }

        /** The parts of the name from one of them on. */
        private String ending(Mention mention, int from) {
            List<String> parts = personNames.parts(words, mention.range());
            return String.join(" ", parts.subList(from, parts.size()));
        }

        /** A body goes by its capitals and by each word of its name, unless another's name holds the word as well. */
        private void shorten(Mention mention, int actor) {
            Set<String> forms = new HashSet<>();
            forms.add(Initials.of(mention.text()));
            for (int i = mention.range().from(); i < mention.range().to(); i++) {
                if (words.isCapital(i) && words.form(i).length() > 2) {
                    forms.add(words.form(i));
                }
            }
            forms.forEach(form -> bodies.merge(form, actor, (a, b) -> DOUBTFUL));
        }

        private int shortName(Mention mention) {
            Integer bearer = bearers.of(mention.range());
            if (bearer != null) {
                return bearer;
            }
            String key = "p:" + personNames.key(words, mention.range());
            Integer known = byKey.get(key);
            return known == null ? begin(key, mention) : known;
        }

        private int begin(String key, Mention mention) {
            int actor = gathered.size();
            gathered.add(new Gathered(mention));
            byKey.put(key, actor);
            return actor;
        }

        private Cast numbered() {
            String[] ids = new String[gathered.size()];
            List<Actor> actors = new ArrayList<>();
            List<String> idOfMention = new ArrayList<>();
            for (int actor : actorOf) {
                if (ids[actor] == null) {
                    ids[actor] = "a" + (actors.size() + 1);
                    actors.add(gathered.get(actor).actor(ids[actor]));
                }
                idOfMention.add(ids[actor]);
            }
            return new Cast(mentions, idOfMention, actors);
        }
    }
}
