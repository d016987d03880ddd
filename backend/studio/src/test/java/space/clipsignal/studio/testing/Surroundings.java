package space.clipsignal.studio.testing;

import io.quarkus.test.common.QuarkusTestResource;

/** Puts a database and a simulator around every {@code @QuarkusTest} of this module. */
@QuarkusTestResource(StudioTestResource.class)
public class Surroundings {}
