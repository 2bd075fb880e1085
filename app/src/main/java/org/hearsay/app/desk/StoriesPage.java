package org.hearsay.app.desk;

import java.util.List;

/** The stories of an archive. */
record StoriesPage(Frame frame, List<StoryCard> cards, Paging paging) {}
