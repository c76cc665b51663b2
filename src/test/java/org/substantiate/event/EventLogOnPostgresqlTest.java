package org.substantiate.event;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.substantiate.OnPostgresql;

@QuarkusTest
@TestProfile(OnPostgresql.class)
class EventLogOnPostgresqlTest extends EventLogContract {}
