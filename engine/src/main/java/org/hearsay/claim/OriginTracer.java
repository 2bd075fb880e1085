package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.language.Tokenizer;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Assertion;
import org.hearsay.model.Chain;
import org.hearsay.model.Copy;
import org.hearsay.model.Origin;
import org.hearsay.model.Outlet;
import org.hearsay.model.Presentation;
import org.hearsay.model.Report;
import org.hearsay.model.Speaker;

/**
 * Follows what a report says back to the voice it comes from: past copied text to the report it was copied from, past
 * other outlets to whom they heard.
 *
 * <p>Unnamed sources of one outlet count as one voice of that outlet, whatever they are called; nobody can tell them
 * apart from the text. Institutions that speak without a name are one voice in all outlets.
 */
final class OriginTracer {

    private static final Vocabulary VOCABULARY = Vocabulary.english();
    private static final Institutions INSTITUTIONS = Institutions.english();
    private static final Set<String> AGENCY_WORDS = Set.of("agency", "wire", "agencies");
    private static final Pattern COPY_OF = Pattern.compile("^(?:(?:[Aa]|[Tt]he) )?copy of ");

    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final SharedText sharedText;
    private final SpeakerBook book;
    private final OutletBook outlets;
    private final Set<String> agencies;
    /** A story's speakers speak often. */
    private final Map<Speaker, Known> known = new HashMap<>();

    OriginTracer(List<AnnotatedReport> reports, List<Copy> copies) {
        reports.forEach(report -> this.reports.put(report.id(), report));
        this.sharedText = new SharedText(copies);
        this.book = new SpeakerBook(reports);
        this.outlets = new OutletBook(reports);
        this.agencies = reports.stream()
                .map(report -> report.report().outlet())
                .filter(Outlet::agency)
                .map(outlet -> outlets.key(outlet.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Root root(Assertion assertion, AnnotatedReport report) {
        Report source = source(assertion, report);
        Chain via = via(assertion.chain(), report.report(), source);
        Speaker speaker = assertion.speaker();
        if (speaker == null || isRumour(speaker)) {
            return unspoken(assertion.chain(), source, via);
        }
        if (isBareMedium(speaker)) {
            Optional<String> cited = outlets.onlyOther(report);
            if (cited.isPresent()) {
                return outlet(cited.get(), isAgencyName(cited.get()), via);
            }
            if (!isAgencyName(speaker.name())) {
                return unspoken(assertion.chain(), source, via);
            }
        }
        Optional<Speaker> institution = institution(speaker);
        String name = institution.orElse(speaker).name();
        if (outlets.isOutlet(institution.orElse(speaker))) {
            return outlet(outlets.outlet(name), isAgencyName(name), via);
        }
        String outlet = heardBy(assertion.chain(), source);
        if (institution.isPresent()) {
            return onRecord(speaker.name(), institution.get(), outlet, via);
        }
        if (isDocument(speaker)) {
            return new Root(
                    new Origin(speaker.name(), Origin.Kind.DOCUMENT, via),
                    "document:" + documentNoun(speaker.name()),
                    outlets.key(outlet),
                    NameWords.of(speaker.name()));
        }
        if (isUnnamed(speaker) || (speaker.anonymous() && !isOffice(speaker))) {
            return anonymous(speaker.name(), outlet, via);
        }
        return onRecord(known(speaker).fullName, speaker, outlet, via);
    }

    /** What the book says of a speaker. */
    private record Known(String fullName, String key, Set<String> words, Root.Part part) {}

    private Known known(Speaker speaker) {
        return known.computeIfAbsent(
                speaker, s -> new Known(book.fullName(s), "speaker:" + book.key(s), book.words(s), book.part(s)));
    }

    private Root onRecord(String name, Speaker speaker, String outlet, Chain via) {
        Known told = known(speaker);
        return new Root(
                new Origin(name, Origin.Kind.ON_RECORD, via), told.key, outlets.key(outlet), told.words, told.part);
    }

    /** Which institution an unnamed source speaks for, or is. */
    private static Optional<Speaker> institution(Speaker speaker) {
        return speaker.anonymous()
                ? INSTITUTIONS.speaking(speaker.name()).map(name -> new Speaker(name, null, false, null))
                : Optional.empty();
    }

    private Root unspoken(Chain chain, Report source, Chain via) {
        if (!chain.isDirect()) {
            List<String> voices = chain.voices();
            String first = voices.get(0);
            Chain rest = new Chain(voices.subList(1, voices.size()));
            return outlet(outlets.outlet(first), isAgencyName(first), rest);
        }
        if (source.presentation().kind().value() == Presentation.Kind.DOCUMENT) {
            return document(source.outlet().name(), via);
        }
        Optional<String> credit = credit(source);
        if (credit.isPresent()) {
            return outlet(credit.get(), true, new Chain(List.of()));
        }
        return outlet(source.outlet().name(), source.outlet().agency(), via);
    }

    /** A press release and the like: nobody reports it, whoever gave it out speaks. */
    private Root document(String issuer, Chain via) {
        String key = outlets.key(issuer);
        Origin origin = new Origin(issuer, Origin.Kind.DOCUMENT, without(via, issuer));
        return new Root(origin, "outlet:" + key, key, NameWords.of(issuer));
    }

    private Root outlet(String name, boolean agency, Chain via) {
        Origin.Kind kind = agency ? Origin.Kind.AGENCY : Origin.Kind.OUTLET;
        String key = outlets.key(name);
        return new Root(new Origin(name, kind, without(via, name)), "outlet:" + key, key, NameWords.of(name));
    }

    private Root anonymous(String description, String outlet, Chain via) {
        String full = outlets.outlet(outlet);
        Origin origin = new Origin(description + " who told " + full, Origin.Kind.ANONYMOUS, via);
        return new Root(origin, "unnamed:" + outlets.key(full), outlets.key(full), NameWords.of(description));
    }

    private String heardBy(Chain chain, Report source) {
        return chain.isDirect()
                ? credit(source).orElse(source.outlet().name())
                : outlets.outlet(chain.voices().get(0));
    }

    /** Whose text an outlet prints by its own account. */
    private Optional<String> credit(Report source) {
        String own = outlets.key(source.outlet().name());
        return source.imprint().credits().stream()
                .filter(name -> !source.outlet().agency() && !outlets.key(name).equals(own))
                .map(outlets::outlet)
                .findFirst();
    }

    /** The report in which a stretch was printed first, as far as copies tell. */
    private Report source(Assertion assertion, AnnotatedReport report) {
        Set<String> seen = new HashSet<>();
        AnnotatedReport at = report;
        Optional<String> earlier = sharedText.source(at.id(), assertion.span());
        if (earlier.isEmpty() && assertion.speaker() == null) {
            earlier = sharedText.sourceOfMost(at.id());
        }
        while (earlier.isPresent() && reports.containsKey(earlier.get()) && seen.add(earlier.get())) {
            at = reports.get(earlier.get());
            earlier = sharedText.sourceOfMost(at.id());
        }
        return at.report();
    }

    private Chain via(Chain chain, Report printed, Report source) {
        List<String> voices = new ArrayList<>();
        chain.voices().forEach(voice -> voices.add(outlets.outlet(voice)));
        String first = source.outlet().name();
        if (!source.id().equals(printed.id()) && !voices.contains(first)) {
            voices.add(first);
        }
        return new Chain(voices);
    }

    private static Chain without(Chain via, String name) {
        return new Chain(
                via.voices().stream().filter(voice -> !voice.equals(name)).toList());
    }

    private boolean isAgencyName(String name) {
        return AGENCY_WORDS.contains(NameWords.last(NameWords.of(name))) || agencies.contains(outlets.key(name));
    }

    /** "Reports", "local media": whoever prints it stands for it himself. */
    private static boolean isRumour(Speaker speaker) {
        List<String> head = head(speaker.name());
        return !head.isEmpty() && VOCABULARY.isRumour(head.get(head.size() - 1));
    }

    /** "The newspaper", "yesterday's edition": another outlet that the report names elsewhere, or else its own. */
    private static boolean isBareMedium(Speaker speaker) {
        List<String> head = head(speaker.name());
        return !head.isEmpty() && !speaker.anonymous() && VOCABULARY.isBareMedium(head);
    }

    private static boolean isDocument(Speaker speaker) {
        return "document".equals(speaker.role())
                || !documentNoun(speaker.name()).isEmpty();
    }

    /** The noun that says what paper it is: of "a copy of the audit by the Court" the audit; empty for no paper. */
    private static String documentNoun(String name) {
        String bare = COPY_OF.matcher(name).replaceFirst("");
        List<String> head = head(bare);
        return head.stream()
                .filter(VOCABULARY::isDocument)
                .reduce((first, second) -> second)
                .map(VOCABULARY::key)
                .orElse("");
    }

    private static boolean isUnnamed(Speaker speaker) {
        return head(speaker.name()).stream().anyMatch(VOCABULARY::isUnnamed);
    }

    /** "The governor of Sedge" leaves no doubt who it is. */
    private static boolean isOffice(Speaker speaker) {
        return speaker.name().regionMatches(true, 0, "the ", 0, 4);
    }

    /** The words of a plain description before "of", "at" and the like; none where a name stands among them last. */
    private static List<String> head(String name) {
        List<String> head = new ArrayList<>();
        boolean plain = false;
        for (Token token : Tokenizer.tokens(name)) {
            if (VOCABULARY.endsHead(token.form()) || !token.isWordOrNumber()) {
                break;
            }
            plain = Character.isLowerCase(name.charAt(token.begin()));
            if (plain) {
                head.add(token.form());
            }
        }
        return plain ? head : List.of();
    }
}
