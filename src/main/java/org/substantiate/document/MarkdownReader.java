package org.substantiate.document;

import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads CommonMark with tables and strikethrough. */
final class MarkdownReader implements TextReader {
    private static final int DEEPEST = 100;
    private static final int MOST_MARKS = 500_000;
    private static final String MARKS = "\n[]()*_`~<>!&\\|";
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final HtmlReader html = new HtmlReader();

    @Override
    public Reading read(String source) {
        BlockWriter writer = new BlockWriter();
        parse(source).accept(new Walk(writer, html));
        CanonicalText text = writer.finish();
        return new Reading(text, text.firstHeading(), Optional.empty());
    }

    private static Node parse(String source) {
        if (source.chars().filter(c -> MARKS.indexOf(c) >= 0).count() > MOST_MARKS) {
            throw new UnreadableText(
                    "too-many-marks", "This has too many Markdown marks. Send it as plain text instead.");
        }
        try {
            return PARSER.parse(source);
        } catch (IllegalArgumentException tooManyCells) {
            throw new UnreadableText(
                    "too-many-cells", "This has a table with too many cells. Send it as plain text instead.");
        }
    }

    /** The way through a parsed source in reading order. */
    private static final class Walk extends AbstractVisitor {
        private final BlockWriter writer;
        private final HtmlReader html;
        private Flow flow = Flow.body();
        private int lists;
        private boolean cellBefore;

        Walk(BlockWriter writer, HtmlReader html) {
            this.writer = writer;
            this.html = html;
        }

        @Override
        public void visit(Heading heading) {
            block(heading, flow.heading(heading.getLevel()));
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph, flow);
        }

        @Override
        public void visit(BlockQuote quote) {
            block(quote, flow.quote());
        }

        @Override
        public void visit(BulletList list) {
            list(list);
        }

        @Override
        public void visit(OrderedList list) {
            list(list);
        }

        @Override
        public void visit(ListItem item) {
            block(item, flow.listItem(lists));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            preformatted(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            preformatted(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock block) {
            html.write(block.getLiteral(), writer, flow);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                visitChildren(block);
            } else {
                block(block, flow);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                cellBefore = false;
                block(node, flow);
            } else {
                if (node instanceof TableCell) {
                    if (cellBefore) {
                        writer.separate(flow);
                    }
                    cellBefore = true;
                }
                visitChildren(node);
            }
        }

        @Override
        public void visit(Text text) {
            writer.write(flow, text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            writer.write(flow, code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            writer.write(flow, " ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            writer.breakLine(flow);
        }

        @Override
        public void visit(HtmlInline tag) {
            if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
                writer.breakLine(flow);
            }
        }

        @Override
        public void visit(Image image) {
            // an image leaves no text, as in HTML
        }

        private void preformatted(String code) {
            writer.close();
            writer.write(flow.preformatted(), code);
            writer.close();
        }

        private void list(Node list) {
            lists++;
            visitChildren(list);
            lists--;
        }

        private void block(Node node, Flow inside) {
            Flow around = flow;
            writer.close();
            flow = inside;
            visitChildren(node);
            writer.close();
            flow = around;
        }
    }
}
