package space.clipsignal.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the studio's ledger from outside and can keep a step from being stored. Two triggers in the test's database
 * do it: one notes each step with the process that took it, and waits where it is told to; the other learns which
 * process works under which name.
 */
final class Watch {

    private static final String TRIGGERS =
            """
            create schema if not exists crash;
            create table if not exists crash.step (id bigserial primary key, post_id uuid not null, from_state text not null,
              state text not null, publish_id text, replica text not null);
            create index if not exists step_post on crash.step (post_id, id desc);
            create table if not exists crash.worker (name text primary key, replica text not null);
            create or replace function crash.step() returns trigger language plpgsql as $$
            declare was text := 'NONE';
            begin
              if tg_op = 'UPDATE' then was := old.state; end if;
              perform pg_advisory_xact_lock_shared(4711, hashtext(was || '>' || new.state));
              insert into crash.step (post_id, from_state, state, publish_id, replica)
                values (new.id, was, new.state, new.publish_id, current_setting('application_name'));
              return new;
            end $$;
            create or replace function crash.work() returns trigger language plpgsql as $$
            begin
              insert into crash.worker values (new.picked_by, current_setting('application_name')) on conflict do nothing;
              return new;
            end $$;
            create or replace trigger crash_step before insert or update of state on post
              for each row execute function crash.step();
            create or replace trigger crash_work before update on scheduled_tasks
              for each row when (new.picked and not old.picked) execute function crash.work();
            """;

    private final Database database;
    private Connection connection;

    Watch(Database database) throws SQLException {
        this.database = database;
        run(TRIGGERS);
    }

    /** From now on nobody can take this step until {@link #release}. */
    void hold(Hold.AtDatabase step) throws SQLException {
        run("select pg_advisory_lock(4711, hashtext(?))", step.state() + ">" + step.next());
    }

    /** The processes that wait before the step that is held. */
    List<String> waiting() throws SQLException {
        return query("select a.application_name from pg_locks l join pg_stat_activity a using (pid)"
                + " where l.locktype = 'advisory' and l.classid = 4711 and not l.granted order by 1");
    }

    void release() throws SQLException {
        run("select pg_advisory_unlock_all()");
    }

    /** The processes that brought posts to this state which are still in it, the latest first. */
    List<String> movedTo(String state) throws SQLException {
        return query(
                "select s.replica from crash.step s where s.state = ? and s.replica <> 'crash-test' and not exists"
                        + " (select 1 from crash.step n where n.post_id = s.post_id and n.id > s.id)"
                        + " order by s.id desc",
                state);
    }

    /** The state of the post that this process moved last, if that post is not at its end. */
    Optional<String> stateAt(String replica) throws SQLException {
        return query(
                        "select s.state from crash.step s where s.replica = ? and not exists"
                                + " (select 1 from crash.step n where n.post_id = s.post_id and n.id > s.id)"
                                + " and s.state not in ('PUBLISHED', 'IN_INBOX', 'FAILED', 'IN_DOUBT', 'CANCELLED')"
                                + " order by s.id desc limit 1",
                        replica)
                .stream()
                .findFirst();
    }

    /**
     * Lets the half minute go by that the studio waits for a process it no longer hears of. Only the dead one's jobs:
     * nothing else can tell the difference.
     */
    void forgetHeartbeatsOf(String replica) throws SQLException {
        run(
                "update scheduled_tasks set last_heartbeat = last_heartbeat - interval '5 minutes'"
                        + " where picked and picked_by in (select name from crash.worker where replica = ?)",
                replica);
    }

    /**
     * Sabotage: makes the ledger look as if the dead process had meant to store a publish id only together with the end
     * of the upload.
     */
    void losePublishIdsOf(String replica) throws SQLException {
        run(
                "update post p set state = 'INITIALISING', publish_id = null, upload_url = null, upload_expires_at = null,"
                        + " upload_chunk_bytes = null, bytes_sent = 0, version = version + 1"
                        + " where state in ('UPLOADING', 'COMPLETING') and ? = (select s.replica from crash.step s"
                        + " where s.post_id = p.id order by s.id desc limit 1)",
                replica);
    }

    /** The first column of every row. */
    List<String> query(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void run(String sql, String... parameters) throws SQLException {
        if (parameters.length == 0) {
            try (Statement statement = connection().createStatement()) {
                statement.execute(sql);
            }
            return;
        }
        try (PreparedStatement statement = prepare(sql, parameters)) {
            statement.execute();
        }
    }

    private PreparedStatement prepare(String sql, String... parameters) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        return statement;
    }

    /** A new one after the database died. */
    private Connection connection() throws SQLException {
        if (connection == null || !connection.isValid(5)) {
            connection = database.connect();
        }
        return connection;
    }
}
