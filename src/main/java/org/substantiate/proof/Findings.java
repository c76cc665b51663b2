package org.substantiate.proof;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a case file, and where; the first of it, not all. */
final class Findings {

    private static final int MOST = 100;

    private final List<String> found = new ArrayList<>();
    private long more;

    void add(String where, String what) {
        if (found.size() < MOST) {
            found.add(where + ": " + what);
        } else {
            more++;
        }
    }

    /** Why something could not be read. */
    void add(String where, Exception why) {
        add(where, String.valueOf(why.getMessage()));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<String> sentences() {
        var all = new ArrayList<>(found);
        if (more > 0) {
            all.add("… and " + more + " more");
        }
        return List.copyOf(all);
    }
}
