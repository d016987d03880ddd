package space.clipsignal.crash;

import java.nio.file.Path;

/** What every studio process of a run stands on. */
record Surroundings(Place place, Path studio, Database database, Simulator simulator, FrontDoor door) {}
