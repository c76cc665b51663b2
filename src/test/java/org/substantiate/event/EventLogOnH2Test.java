package org.substantiate.event;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EventLogOnH2Test extends EventLogContract {}
