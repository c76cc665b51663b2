package org.substantiate.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** Reads what a browser would show of a page as text; nothing of its markup is left. */
final class HtmlReader implements TextReader {
    private static final int DEEPEST = 256;
    private static final int MOST_TAGS = 300_000;
    private static final int MOST_TABLES = 10_000; // tables in tables take the parser quadratic time
    private static final Pattern TABLE = Pattern.compile("(?i)<table");
    private static final Set<String> UNREAD = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "svg",
            "audio",
            "video",
            "map",
            "select",
            "datalist",
            "button",
            "textarea",
            "frameset",
            "noframes",
            "noembed",
            "rp");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul",
            "xmp");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final Pattern INVISIBLE =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");

    @Override
    public Reading read(String source) {
        Document page = parse(source);
        BlockWriter writer = new BlockWriter();
        write(page, writer, Flow.body());
        CanonicalText text = writer.finish();
        Optional<String> title = Optional.of(page.title().strip()).filter(said -> !said.isEmpty());
        return new Reading(text, text.firstHeading().or(() -> title), language(page));
    }

    /** Adds a piece of HTML to a text that is being written. */
    void write(String fragment, BlockWriter writer, Flow around) {
        write(parse(fragment), writer, around);
    }

    private static Document parse(String source) {
        boolean tooMany = source.chars().filter(c -> c == '<').count() > MOST_TAGS;
        if (tooMany
                || TABLE.matcher(source).results().skip(MOST_TABLES).findAny().isPresent()) {
            throw new UnreadableText(
                    "too-many-tags", "This page has too many tags. Save its text alone and upload that.");
        }
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(source, "");
    }

    private static void write(Document page, BlockWriter writer, Flow around) {
        writer.close();
        page.filter(new Walk(writer, around));
        writer.close();
    }

    private static Optional<String> language(Document page) {
        Element root = page.selectFirst("html[lang], html[xml:lang], body[lang]");
        if (root == null) {
            return Optional.empty();
        }
        String declared = root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
        String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
        return Optional.of(tag).filter(known -> !known.equals("und"));
    }

    /** The way through a page in reading order. */
    private static final class Walk implements NodeFilter {
        private final BlockWriter writer;
        private final Deque<Flow> flows = new ArrayDeque<>();
        private int lists;
        private boolean cellBefore;

        Walk(BlockWriter writer, Flow around) {
            this.writer = writer;
            flows.push(around);
        }

        private Flow here() {
            return flows.element();
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                writer.write(here(), text.getWholeText());
            } else if (node instanceof Element element) {
                if (isUnread(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                enter(element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                leave(element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        private void enter(String name) {
            if (name.equals("br")) {
                writer.breakLine(here());
            } else if (name.equals("td") || name.equals("th")) {
                if (cellBefore) {
                    writer.separate(here());
                }
                cellBefore = false;
            } else if (BLOCKS.contains(name)) {
                writer.close();
                cellBefore = false;
                lists += LISTS.contains(name) ? 1 : 0;
                flows.push(flow(name));
            }
        }

        private void leave(String name) {
            if (name.equals("td") || name.equals("th")) {
                cellBefore = true;
            } else if (BLOCKS.contains(name)) {
                writer.close();
                cellBefore = false;
                lists -= LISTS.contains(name) ? 1 : 0;
                flows.pop();
            }
        }

        private Flow flow(String name) {
            return switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> here().heading(name.charAt(1) - '0');
                case "blockquote" -> here().quote();
                case "pre", "listing", "xmp", "plaintext" -> here().preformatted();
                case "li" -> here().listItem(Math.max(1, lists));
                default -> here();
            };
        }

        private static boolean isUnread(Element element) {
            return UNREAD.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || INVISIBLE.matcher(element.attr("style")).find();
        }
    }
}
