package org.substantiate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, line by line, with the ratio to what stands beside it. */
final class Figures {

    private final List<String> lines = new ArrayList<>();

    Figures() {
        lines.add(line("what", "server", "bare", "ratio", "to hold"));
        lines.add("-".repeat(118));
    }

    void add(String what, String server, String bare, double ratio, String goal) {
        add(line(what, server, bare, ratio > 0 ? number(ratio) : "", goal));
    }

    void add(String what, String server, String goal) {
        add(line(what, server, "", "", goal));
    }

    private void add(String line) {
        lines.add(line);
        System.err.println(line);
    }

    void print() {
        System.out.println();
        lines.forEach(System.out::println);
        System.out.println("""

                Generator, server and bare loops share this machine's cores; absolute figures move with it, ratios hold better.
                ratio: server divided by bare. Latency is from the entry's own time, taken inside the transaction, to its
                arrival at the last client; in whole milliseconds.""");
    }

    private static String line(String what, String server, String bare, String ratio, String goal) {
        return String.format(Locale.ROOT, "%-52s %18s %18s %7s  %s", what, server, bare, ratio, goal).stripTrailing();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }

    static String latency(List<Long> milliseconds) {
        return percentile(milliseconds, 50) + " / " + percentile(milliseconds, 99) + " ms";
    }

    static long percentile(List<Long> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? -1 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
