-- Reports in the order of arrival, what was found in them, the bytes they came as, stories, the ledger.

CREATE TABLE outlet (
    id     INTEGER PRIMARY KEY,
    name   TEXT    NOT NULL,
    agency INTEGER NOT NULL CHECK (agency IN (0, 1)),
    UNIQUE (name, agency)
);

CREATE TABLE report (
    arrival   INTEGER PRIMARY KEY AUTOINCREMENT,
    id        TEXT    NOT NULL UNIQUE,
    outlet    INTEGER NOT NULL REFERENCES outlet (id),
    url       TEXT,
    published TEXT,
    title     TEXT    NOT NULL,
    body      TEXT    NOT NULL
);

CREATE INDEX report_by_outlet ON report (outlet);
CREATE INDEX report_by_url ON report (url);
CREATE INDEX report_by_day ON report (published);

CREATE TABLE annotation (
    report  TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    made_by TEXT NOT NULL,
    body    TEXT NOT NULL
);

CREATE TABLE raw (
    report   TEXT    PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    location TEXT    NOT NULL,
    form     TEXT    NOT NULL,
    known    TEXT    NOT NULL,
    deflated INTEGER NOT NULL CHECK (deflated IN (0, 1)),
    size     INTEGER NOT NULL,
    content  BLOB    NOT NULL
);

CREATE TABLE story (
    id       TEXT    PRIMARY KEY,
    headline TEXT    NOT NULL,
    size     INTEGER NOT NULL,
    account  TEXT    NOT NULL
);

CREATE INDEX story_by_size ON story (size DESC, id);

CREATE TABLE story_report (
    story    TEXT    NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    report   TEXT    NOT NULL REFERENCES report (id),
    PRIMARY KEY (story, position)
);

CREATE INDEX story_of_report ON story_report (report);

CREATE TABLE ledger (
    entry    INTEGER PRIMARY KEY AUTOINCREMENT,
    location TEXT NOT NULL,
    report   TEXT,
    fate     TEXT NOT NULL,
    stage    TEXT NOT NULL,
    reason   TEXT NOT NULL,
    at       TEXT NOT NULL
);
