package org.hearsay.app.desk;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.hearsay.model.Account;
import org.hearsay.model.AnnotatedReport;
import org.hearsay.pipeline.Comparison;
import org.hearsay.pipeline.Inquiry;

/** Reads from a request what it asks for, or says what was expected. */
final class Asked {

    private static final int LONGEST = 1_000;

    private Asked() {}

    static Account story(Context context, Inquiry inquiry) {
        String id = context.pathParam("id");
        return inquiry.account(id).orElseThrow(() -> new NotFoundResponse("no story '" + id + "' in this archive"));
    }

    static AnnotatedReport report(Context context, Inquiry inquiry) {
        return report(context.pathParam("id"), inquiry);
    }

    private static AnnotatedReport report(String id, Inquiry inquiry) {
        return inquiry.report(id).orElseThrow(() -> new NotFoundResponse("no report '" + id + "' in this archive"));
    }

    /** The words of {@code q}, stripped; empty where there are none. */
    static String words(Context context) {
        String words = parameter(context, "q");
        if (words.length() > LONGEST) {
            throw new BadRequestResponse("expected at most " + LONGEST + " characters in q, found " + words.length());
        }
        return words;
    }

    /** The words of {@code q}, of which there must be some. */
    static String someWords(Context context) {
        String words = words(context);
        if (words.isEmpty()) {
            throw new BadRequestResponse("expected words in q, found none");
        }
        return words;
    }

    /** The comparison of the reports {@code a} and {@code b}. */
    static Comparison comparison(Context context, Inquiry inquiry) {
        String a = parameter(context, "a");
        String b = parameter(context, "b");
        if (a.isEmpty() || b.isEmpty()) {
            throw new BadRequestResponse(
                    "expected the ids of two reports in a and b, found '" + a + "' and '" + b + "'");
        }
        if (a.equals(b)) {
            throw new BadRequestResponse("expected two reports, found '" + a + "' twice");
        }
        return inquiry.compare(report(a, inquiry), report(b, inquiry));
    }

    /** The page of a long list, from 1. */
    static int page(Context context) {
        String page = parameter(context, "page");
        try {
            return page.isEmpty() ? 1 : Math.max(1, Integer.parseInt(page));
        } catch (NumberFormatException e) {
            throw new BadRequestResponse("expected a number in page, found '" + page + "'");
        }
    }

    private static String parameter(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value.strip();
    }
}
