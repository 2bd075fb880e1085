package org.hearsay.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.model.Grounded;
import org.hearsay.model.Imprint;
import org.hearsay.model.Name;
import org.hearsay.model.NameType;
import org.hearsay.model.Outlet;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.SourceMap;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.jspecify.annotations.Nullable;

/** Invented reports for the tests of this package. */
final class Reports {

    static final String FERRY = "The ferry Aurelia ran aground on a sandbank outside Port Maren early on Monday and all"
            + " 214 passengers were taken off in lifeboats. The coast guard sent two cutters and a helicopter after the"
            + " master reported that the steering gear had failed in heavy fog. Harbour master Lena Brandt told the"
            + " local radio that nobody was seriously hurt, though eleven people were treated for cold.\n\n"
            + "The ship had left Kelso island shortly after midnight with a crew of nineteen. Divers will examine the"
            + " hull before tugs try to pull the vessel free at the next spring tide. The owner, Maren Lines, has"
            + " withdrawn a sister ship from service until the cause is known.\n\n"
            + "It was the third grounding in the narrow channel since the buoys were moved two years ago, and pilots"
            + " have long asked for a second radar station on the northern shore.";

    static final String STRIKE = "Tram drivers in Vellberg stopped work on Tuesday in a quarrel over night shifts,"
            + " leaving some forty thousand commuters to walk or cycle. The transport union said the city had ignored"
            + " its letters since March and that drivers were made to work eleven nights without a break.\n\n"
            + "Mayor Oskar Tilde called the walkout unlawful and promised to bring buses from the neighbouring towns."
            + " Talks broke down late on Sunday when the city refused to hire sixty more drivers. Both sides are to"
            + " meet a mediator on Thursday, and the union has warned that the depots could stay shut all week.";

    private String id = "r1";
    private String outlet = "The Harbour Post";
    private boolean agency;
    private @Nullable Publication published;
    private String title = "";
    private List<String> credits = List.of();
    private final List<String> people = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final String text;

    private Reports(String text) {
        this.text = text;
    }

    static Reports of(String id, String text) {
        Reports reports = new Reports(text);
        reports.id = id;
        return reports;
    }

    Reports by(String name) {
        outlet = name;
        return this;
    }

    Reports byAgency(String name) {
        agency = true;
        return by(name);
    }

    Reports on(String day) {
        published = Publication.on(LocalDate.parse(day));
        return this;
    }

    Reports at(Publication moment) {
        published = moment;
        return this;
    }

    Reports titled(String headline) {
        title = headline;
        return this;
    }

    Reports crediting(String name) {
        credits = List.of(name);
        return this;
    }

    Reports person(String name) {
        people.add(name);
        return this;
    }

    Reports place(String name) {
        places.add(name);
        return this;
    }

    AnnotatedReport annotated() {
        return annotated(List.of());
    }

    AnnotatedReport annotated(List<Timex> times) {
        Grounded<Publication> when = published == null ? null : new Grounded<>(published, "given");
        Imprint imprint =
                new Imprint(new Grounded<>(new Outlet(outlet, agency), "given"), null, when, List.of(), credits);
        Report report = new Report(id, imprint, title, "en", text, SourceMap.identity("UTF-8", text), List.of());
        List<Name> names = new ArrayList<>();
        people.forEach(name -> names.add(name(name, NameType.PERSON)));
        places.forEach(name -> names.add(name(name, NameType.PLACE)));
        return new AnnotatedReport(report, "test", List.of(), names, List.of(), times, List.of(), List.of());
    }

    private Name name(String name, NameType type) {
        int begin = text.indexOf(name);
        return new Name(new Span(begin, begin + name.length()), name, type, null);
    }
}
