package org.substantiate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.document.BlocksOf.html;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    @DisplayName("TX8 headings, paragraphs, quotes and preformatted text keep their kind")
    void keepsKinds() {
        assertThat(html("""
                <article><h1>Head <em>line</em></h1><p>One <b>bold</b> <a href="x">link</a>.</p>
                <div>Loose text<p>then a paragraph</div>
                <blockquote>Outer<blockquote><p>inner</p></blockquote><p>outer again</p></blockquote>
                <h6>Small</h6><pre>
                  kept   <code>as it
                is</code>
                </pre></article>"""))
                .containsExactly(
                        "H1 Head line",
                        "P One bold link.",
                        "P Loose text",
                        "P then a paragraph",
                        "Q Outer",
                        "Q inner",
                        "Q outer again",
                        "H6 Small",
                        "PRE   kept   as it\nis");
    }

    @Test
    @DisplayName("TX5 white space collapses as in a browser")
    void collapsesWhiteSpace() {
        assertThat(html("<p>  a\n\t b <i> c</i> d<span> </span>e&nbsp;&nbsp;f</p>  <p>\ng </p>"))
                .containsExactly("P a b c d e\u00A0\u00A0f", "P g");
        assertThat(html("<p>no<wbr>gap<!-- x --> here")).containsExactly("P nogap here");
    }

    @Test
    @DisplayName("TX6 a line break stays, two begin a block")
    void keepsLineBreaks() {
        assertThat(html("<p>one <br> two<br/>three<br>")).containsExactly("P one\ntwo\nthree");
        assertThat(html("<blockquote>one<br><br>two<br>\n<br><br>three")).containsExactly("Q one", "Q two", "Q three");
        assertThat(html("<pre>one<br>two\n\nthree</pre>")).containsExactly("PRE one\ntwo\n\nthree");
        assertThat(html("<h2>one<br>two</h2>")).containsExactly("H2 one\ntwo");
    }

    @Test
    @DisplayName("TX9 list items know how deep they are")
    void keepsLists() {
        assertThat(html("""
                <ul><li>a<ol><li>b</li><li><p>c</p><p>c2</p></li></ol>after</li><li>d</ul>
                <li>stray</li><dl><dt>term<dd>meaning</dl>"""))
                .containsExactly("L1 a", "L2 b", "L2 c", "P c2", "P after", "L1 d", "L1 stray", "P term", "P meaning");
        assertThat(html("<blockquote><ul><li>a<p>b</ul></blockquote><ul><li><blockquote>c</blockquote>d</ul>"))
                .containsExactly("L1 a", "Q b", "Q c", "L1 d");
    }

    @Test
    @DisplayName("TX10 a table is read row by row")
    void readsTables() {
        assertThat(html("""
                <table><caption>Votes</caption><thead><tr><th>Year<th>No</thead>
                <tr><td>2018<td>56.7 %</tr><tr><td></td><td><b>x</b></td></tr><tr><td><td></tr>
                <tr><td><p>a</p></td><td>b</td></tr></table>""")).containsExactly("P Votes", "P Year | No", "P 2018 | 56.7 %", "P | x", "P a", "P | b");
    }

    @Test
    @DisplayName("TX11 what a browser does not show as text is not read")
    void leavesOutWhatIsNotText() {
        assertThat(html("""
                <head><title>T</title><style>p{}</style></head><nav><a>Menu</a></nav>
                <script>alert(1)</script><style>x</style><noscript><p>no</p></noscript><template><p>t</p></template>
                <p hidden>h</p><p style="color:red; DISPLAY : none">n</p><p>seen<span style="visibility:hidden"> not</span></p>
                <img src=x onerror=alert(1) alt="A picture"><figure><figcaption>Caption</figcaption></figure>
                <iframe>i</iframe><svg><text>s</text></svg><select><option>o</select><button>b</button><textarea>t</textarea>
                <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>""")).containsExactly("P seen", "P Caption", "P 漢kan");
    }

    @Test
    @DisplayName("TX11 hostile markup leaves text or nothing")
    void survivesHostileMarkup() {
        assertThat(html("<p>a<scr<script>ipt>alert(1)</script>b")).noneMatch(block -> block.contains("<script"));
        assertThat(html("<p onclick=alert(1)>x<a href=javascript:alert(1)>y</a>"))
                .containsExactly("P xy");
        assertThat(html("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &eacute; &#128293;"))
                .containsExactly("P <script>alert(1)</script> &amp; é 🔥");
        assertThat(html("<table><tr><td>a<p>b</table></b></i><p>c</div></p>d"))
                .containsExactly("P a", "P b", "P c", "P d");
        assertThat(html("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;"))
                .containsExactly("P ]>", "P &e;");
        assertThat(html("<math><mi><![CDATA[<p>x]]></mi></math><p>y")).contains("P y");
        assertThat(html("<p>unfinished <b")).containsExactly("P unfinished");
    }

    @Test
    @DisplayName("TX12 the first heading is the title, else the title element")
    void findsTheTitle() {
        assertThat(Format.HTML
                        .read("<title>T</title><p>a<h2>He<br>ad</h2><h1>b</h1>")
                        .title())
                .contains("He ad");
        assertThat(Format.HTML.read("<title> T\n U </title><p>a").title()).contains("T U");
        assertThat(Format.HTML.read("<p>a").title()).isEmpty();
    }

    @Test
    @DisplayName("TX12 a declared language is noticed")
    void noticesTheLanguage() {
        assertThat(Format.HTML.read("<html lang=fr-NC><p>a").language()).contains("fr-NC");
        assertThat(Format.HTML.read("<html lang='EN_gb'><p>a").language()).contains("en-GB");
        assertThat(Format.HTML.read("<html lang='\"><script>'><p>a").language()).isEmpty();
        assertThat(Format.HTML.read("<p lang=de>a").language()).isEmpty();
    }
}
