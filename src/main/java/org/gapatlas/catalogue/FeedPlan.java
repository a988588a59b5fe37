package org.gapatlas.catalogue;

import java.time.Duration;
import java.util.List;

/**
 * What is fetched, and how often. Without feeds, which is how the service is shipped, nothing is fetched, ever.
 *
 * @param every how long after a fetch that went well the next one is due
 */
public record FeedPlan(List<Feed> feeds, Duration every) {
    public FeedPlan {
        feeds = List.copyOf(feeds);
    }
}
