package org.hearsay.bench;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a task over a folder of data and writes its predictions. */
public final class Bench {

    private static final Map<String, Supplier<Task>> TASKS = tasksByName();

    private Bench() {}

    private static Map<String, Supplier<Task>> tasksByName() {
        Map<String, Supplier<Task>> tasks = new LinkedHashMap<>();
        tasks.put("segments", () -> new PagesTask(PageLines::segments));
        tasks.put("article", () -> new PagesTask(PageLines::article));
        tasks.put("metadata", () -> new PagesTask(PageLines::metadata));
        tasks.put("attribution", () -> new AnnotatedTask(AnnotationLines::attributions));
        tasks.put("names", () -> new AnnotatedTask(AnnotationLines::names));
        tasks.put("coref", () -> new AnnotatedTask(AnnotationLines::speakers));
        tasks.put("sentences", () -> new AnnotatedTask(AnnotationLines::sentences));
        tasks.put("certainty", () -> new CertaintyTask(new ModelCertainty()));
        tasks.put("times", TimesTask::new);
        tasks.put("stories", StoriesTask::new);
        tasks.put("claims", ClaimsTask::new);
        tasks.put("copies", CopiesTask::new);
        tasks.put("own", OwnTask::new);
        tasks.put("speed", SpeedTask::new);
        tasks.put("pages-speed", PageSpeedTask::new);
        tasks.put("scale", ScaleTask::new);
        return Collections.unmodifiableMap(tasks);
    }

    /** The names of the tasks. */
    public static Set<String> tasks() {
        return TASKS.keySet();
    }

    /**
     * Predicts from the folder {@code data} and writes one line each to {@code predictions}, whose folder is made where
     * there is none.
     *
     * @param predictions where to write; may be null for a task that predicts nothing, as {@code speed} and {@code pages-speed}
     * @param progress is told now and then how far the run has come, in one line
     * @throws IllegalArgumentException if there is no such task
     * @throws NoData if the folder lacks what the task reads
     * @throws java.io.UncheckedIOException if reading or writing fails
     */
    public static BenchResult run(String task, Path data, @Nullable Path predictions, Consumer<String> progress) {
        Supplier<Task> maker = TASKS.get(task);
        if (maker == null) {
            throw new IllegalArgumentException("expected one of " + TASKS.keySet() + ", found '" + task + "'");
        }
        DataFolder folder = new DataFolder(data);
        Task runner = maker.get();
        Meter meter = new Meter(task, progress);
        try (Predictions lines = Predictions.to(predictions)) {
            runner.run(folder, lines, meter);
        }
        return meter.result();
    }
}
