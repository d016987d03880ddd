/**
 * The document of this API, as far as it does not follow from the resources alone: openapi.yaml is made from them, and
 * the front end's types from it.
 */
package space.clipsignal.studio.contract;
