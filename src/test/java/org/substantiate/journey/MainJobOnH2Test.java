package org.substantiate.journey;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MainJobOnH2Test extends MainJob {}
