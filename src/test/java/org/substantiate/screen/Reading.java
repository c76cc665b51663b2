package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.substantiate.Person;

/** Somebody before a screen: what they do there, in the words of the interface. */
final class Reading {

    private final Page page;

    private Reading(Page page) {
        this.page = page;
    }

    /** Signs in and opens a document. */
    static Reading of(Person person, UUID document, Page page) {
        page.navigate("/investigations/" + person.investigation() + "/documents/" + document);
        page.getByLabel("E-mail").fill(person.email());
        page.locator("input[type=password]").fill(Person.PASSWORD);
        button(page, "Sign in").click();
        assertThat(page.getByText("Live", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        return new Reading(page);
    }

    Page page() {
        return page;
    }

    /** Drags the mouse over words of one paragraph. */
    Reading selects(String words) {
        var box = page.evaluate("""
                words => {
                  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at < 0) continue;
                    walker.currentNode.parentElement.scrollIntoView({block: 'center'});
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + words.length);
                    const rects = [...range.getClientRects()];
                    const first = rects[0], last = rects[rects.length - 1];
                    return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
                  }
                  throw new Error('the text does not say: ' + words);
                }
                """, words);
        var corners = (java.util.List<?>) box;
        page.mouse().move(number(corners.get(0)), number(corners.get(1)));
        page.mouse().down();
        page.mouse()
                .move(
                        number(corners.get(2)),
                        number(corners.get(3)),
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        return this;
    }

    private static double number(Object coordinate) {
        return ((Number) coordinate).doubleValue();
    }

    /** Chooses from the bar that selecting opens. */
    Reading chooses(String act) {
        page.getByRole(AriaRole.TOOLBAR)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
        return this;
    }

    Reading writes(String label, String text) {
        page.getByLabel(Pattern.compile("^" + label)).last().fill(text);
        return this;
    }

    Reading presses(String name) {
        button(page, name).click();
        return this;
    }

    /** Lets the cards in that wait behind a count. */
    Reading letsIn(String waiting) {
        button(page, waiting).click();
        return this;
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }
}
