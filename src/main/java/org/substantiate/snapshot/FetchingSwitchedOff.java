package org.substantiate.snapshot;

import org.substantiate.problem.Conflict;

/** This server, or this investigation, asks no addresses. */
public final class FetchingSwitchedOff extends Conflict {

    FetchingSwitchedOff() {
        super("Fetching from the web is switched off here. Save the page in your browser and upload the file.");
    }
}
