package org.substantiate.journey;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.substantiate.OnPostgresql;

@QuarkusTest
@TestProfile(OnPostgresql.class)
class MainJobOnPostgresqlTest extends MainJob {}
