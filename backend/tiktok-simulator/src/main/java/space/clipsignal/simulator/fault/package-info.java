/** What shall go wrong next, on request: with calls to an endpoint, or with webhooks. Imports http and webhook. */
package space.clipsignal.simulator.fault;
