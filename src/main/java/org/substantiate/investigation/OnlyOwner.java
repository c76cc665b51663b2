package org.substantiate.investigation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.substantiate.problem.Conflict;

/** Somebody wants to delete their account who is the only owner of investigations: told which, as they are a member there. */
final class OnlyOwner extends Conflict {

    private final String titles;

    OnlyOwner(List<String> titles) {
        this(titles.stream().map(title -> "“" + title + "”").collect(Collectors.joining(", ")));
    }

    private OnlyOwner(String titles) {
        super("You are the only owner of " + titles + ". Make somebody else owner first.");
        this.titles = titles;
    }

    @Override
    protected Map<String, Object> named() {
        return Map.of("investigations", titles);
    }
}
