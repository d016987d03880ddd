package space.clipsignal.simulator.endpoint;

import java.util.List;
import space.clipsignal.simulator.http.Route;

/** One documented endpoint and the routes it answers. */
public interface Endpoint {

    List<Route> routes();
}
