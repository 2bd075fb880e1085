package org.hearsay.app.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** Fills the templates, which the build has turned into classes of this package. Thread-safe. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    /** Answers with the template that shows {@code page}: {@code story} for a {@code StoryPage}. */
    void answer(Context context, String template, Record page) {
        StringOutput output = new StringOutput();
        engine.render(template + ".jte", page, output);
        context.contentType("text/html; charset=utf-8").result(output.toString());
    }
}
