/**
 * Durable background work, by db-scheduler: a job is a row, written in the transaction of what it is for; any replica
 * may run it, and a killed one's jobs are taken over.
 */
package space.clipsignal.studio.platform.jobs;
