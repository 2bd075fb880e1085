package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hearsay.language.Governments;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.NameType;
import org.hearsay.model.Speaker;

/**
 * Who is who among the speakers of a story's reports.
 *
 * <p>A short name belongs to the one full name that ends with it; a bare office ("the harbour master") to the one named
 * speaker who holds it. Where two could be meant, they stay apart.
 */
final class SpeakerBook {

    private static final Governments GOVERNMENTS = Governments.standard();
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    private final Map<Set<String>, Entry> speakers = new LinkedHashMap<>();
    /** Named speakers by the last word of a name, by each word of a role, and by what each is. */
    private final Map<String, List<Entry>> byLastWord = new HashMap<>();

    private final Map<String, List<Entry>> byRoleWord = new HashMap<>();
    private final Map<String, List<Entry>> byRoleHead = new HashMap<>();
    private final Set<Set<String>> persons = new HashSet<>();
    private final Map<Speaker, Entry> entries = new ConcurrentHashMap<>();

    /** A named speaker: the fullest name and all words that go with it. */
    private record Entry(String name, Set<String> nameWords, Set<String> roleWords, Set<String> roleHeads) {}

    SpeakerBook(List<AnnotatedReport> reports) {
        for (AnnotatedReport report : reports) {
            addPersons(report);
            for (Assertion assertion : report.assertions()) {
                if (assertion.speaker() != null && !assertion.speaker().anonymous()) {
                    addSpeaker(assertion.speaker());
                }
            }
        }
        speakers.values().forEach(this::file);
    }

    private void addPersons(AnnotatedReport report) {
        report.names().stream()
                .filter(name -> name.type() == NameType.PERSON)
                .forEach(name -> persons.add(NameWords.of(name.text())));
        report.actors().stream()
                .filter(actor -> actor.type() == NameType.PERSON)
                .forEach(actor -> persons.add(NameWords.of(actor.name())));
    }

    private void file(Entry entry) {
        byLastWord
                .computeIfAbsent(NameWords.last(entry.nameWords), k -> new ArrayList<>())
                .add(entry);
        if (!isDescription(entry.name)) {
            entry.roleWords.forEach(word ->
                    byRoleWord.computeIfAbsent(word, k -> new ArrayList<>()).add(entry));
            entry.roleHeads.forEach(head ->
                    byRoleHead.computeIfAbsent(head, k -> new ArrayList<>()).add(entry));
        }
    }

    private void addSpeaker(Speaker speaker) {
        Set<String> words = NameWords.of(speaker.name());
        Set<String> roles = new HashSet<>(roleWords(speaker));
        Set<String> heads = new HashSet<>(heads(speaker));
        Entry known = speakers.get(words);
        if (known != null) {
            roles.addAll(known.roleWords);
            heads.addAll(known.roleHeads);
        }
        speakers.put(words, new Entry(known == null ? speaker.name() : known.name, words, roles, heads));
    }

    private static Set<String> heads(Speaker speaker) {
        return speaker.role() == null || isGovernment(speaker) ? Set.of() : Set.of(NameWords.head(speaker.role()));
    }

    /** The role of a government says no more than which it is, and that {@link #words} tells of every speaker alike. */
    private static Set<String> roleWords(Speaker speaker) {
        return isGovernment(speaker) ? Set.of() : NameWords.ofRole(speaker.role());
    }

    private static boolean isGovernment(Speaker speaker) {
        return !speaker.anonymous()
                && (GOVERNMENTS.find(speaker.name()).isPresent()
                        || GOVERNMENTS.part(speaker.name()).isPresent());
    }

    /**
     * The fullest name of a speaker in this story. An institution keeps its own where one of its people is named: who
     * speaks for a board did not say all that the board did.
     */
    String fullName(Speaker speaker) {
        Entry entry = entry(speaker);
        boolean person = entry.roleHeads.contains(NameWords.head(speaker.name()));
        boolean fuller = entry.nameWords.containsAll(NameWords.of(speaker.name()));
        return person || fuller ? entry.name : speaker.name();
    }

    /** What two mentions of one speaker share; a government's country and seats are one, "Moscow" and "the Kremlin". */
    String key(Speaker speaker) {
        String name = speaker.name();
        return GOVERNMENTS
                .find(name)
                .map(named -> governmentOf(named.country()))
                .or(() -> GOVERNMENTS.part(name).map(part -> governmentOf(part.country()) + " " + part.organ()))
                .orElseGet(() -> String.join(" ", NameWords.stems(entry(speaker).nameWords)));
    }

    /** All words that go with a speaker, and one more for each government that the office speaks for. */
    Set<String> words(Speaker speaker) {
        Optional<Governments.Named> government = GOVERNMENTS.find(speaker.name());
        Set<String> words = new HashSet<>();
        government.ifPresent(named -> words.add(governmentOf(named.country())));
        if (government.isPresent() && government.get().kind() == Governments.Kind.COUNTRY) {
            return words;
        }
        Entry entry = entry(speaker);
        words.addAll(entry.nameWords);
        words.addAll(entry.roleWords);
        words.addAll(roleWords(speaker));
        GOVERNMENTS.part(speaker.name()).ifPresent(part -> words.add(governmentOf(part.country())));
        if (speaker.role() != null && !isGovernment(speaker)) {
            GOVERNMENTS.ofOffice(speaker.role()).forEach(country -> words.add(governmentOf(country)));
        }
        return words;
    }

    /** What a speaker is to an institution: a person in an office of it, or it itself, or a word for it alone. */
    Root.Part part(Speaker speaker) {
        Entry entry = entry(speaker);
        Set<String> roles = new HashSet<>(entry.roleWords);
        roles.addAll(roleWords(speaker));
        boolean institution = roles.isEmpty() && !persons.contains(entry.nameWords);
        if (roles.isEmpty()) {
            Set<String> bare = NameWords.isBare(entry.name) ? entry.nameWords : Set.of();
            return new Root.Part(institution, Institutions.english().served(bare, false));
        }
        roles.removeAll(entry.nameWords);
        return new Root.Part(false, Institutions.english().served(roles, true));
    }

    private static String governmentOf(String country) {
        return "government of " + country.toLowerCase(Locale.ROOT);
    }

    private Entry entry(Speaker speaker) {
        return entries.computeIfAbsent(speaker, this::find);
    }

    private Entry find(Speaker speaker) {
        Set<String> words = NameWords.of(speaker.name());
        List<Entry> full = fuller(words);
        if (full.isEmpty() && isDescription(speaker.name())) {
            full = holders(NameWords.ofRole(speaker.name()));
            if (full.isEmpty()) {
                full = byRoleHead.getOrDefault(NameWords.head(speaker.name()), List.of());
            }
        }
        Entry own = speakers.getOrDefault(words, new Entry(speaker.name(), words, roleWords(speaker), heads(speaker)));
        if (full.isEmpty() || !areOne(full)) {
            return own;
        }
        return full.stream()
                .max(Comparator.comparingInt((Entry e) -> e.nameWords.size()))
                .orElse(own);
    }

    /** The full names that a short one may stand for. */
    private List<Entry> fuller(Set<String> words) {
        return byLastWord.getOrDefault(NameWords.last(words), List.of()).stream()
                .filter(e -> e.nameWords.size() > words.size()
                        && NameWords.isShortOf(words, e.nameWords)
                        && isFullName(e.name))
                .toList();
    }

    /** Those named whose role has all of some words. */
    private List<Entry> holders(Set<String> roleWords) {
        Collection<Entry> among = roleWords.isEmpty()
                ? speakers.values().stream().filter(e -> !isDescription(e.name)).toList()
                : byRoleWord.getOrDefault(roleWords.iterator().next(), List.of());
        return among.stream().filter(e -> e.roleWords.containsAll(roleWords)).toList();
    }

    private static boolean areOne(List<Entry> entries) {
        Entry longest = entries.stream()
                .max(Comparator.comparingInt((Entry e) -> e.nameWords.size()))
                .orElseThrow();
        return entries.stream().allMatch(e -> longest.nameWords.containsAll(e.nameWords));
    }

    /** Whether a name is a person's or a house's, all in capitals; "Bank of Orvik" is no longer form of "Orvik". */
    private static boolean isFullName(String name) {
        return Tokenizer.tokens(name).stream()
                .filter(Token::isWordOrNumber)
                .allMatch(token -> Character.isUpperCase(name.charAt(token.begin()))
                        || Vocabulary.english().isTitle(token.form()));
    }

    /** Whether a name is a description: "the harbour master", "the Minister". */
    private static boolean isDescription(String name) {
        String bare = ARTICLE.matcher(name).replaceFirst("");
        boolean office = !bare.equals(name) && Vocabulary.english().isTitle(NameWords.head(bare));
        return !bare.isEmpty() && (office || Character.isLowerCase(bare.charAt(0)));
    }
}
