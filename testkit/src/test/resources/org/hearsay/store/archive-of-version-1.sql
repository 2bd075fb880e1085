-- An archive as the first version of the tables left it, with one report, one story and one row of the ledger.
-- Written down once and never brought up to date: it stands for the archives that are out there.

CREATE TABLE schema_version (version INTEGER PRIMARY KEY, script TEXT NOT NULL,
    applied TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')));
INSERT INTO schema_version (version, script) VALUES (1, 'V1__reports_stories_ledger.sql');

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

INSERT INTO outlet VALUES (1, 'The Oxley Herald', 0);
INSERT INTO report VALUES (1, 'mill', 1, NULL, '2023-01-12', 'Fire',
    '{"id":"mill","imprint":{"outlet":{"value":{"name":"The Oxley Herald","agency":false},"because":"from the giver"},"published":{"value":{"day":"2023-01-12"},"because":"from the giver"},"authors":[],"credits":[]},"title":"Fire","language":"en","text":"The mill at Oxley burned.","map":{"charset":"UTF-8","pieces":[{"clean":{"begin":0,"end":25},"raw":{"begin":0,"end":25}}]},"removed":[]}');
INSERT INTO annotation VALUES ('mill', 'testkit 0',
    '{"madeBy":"testkit 0","sentences":[{"begin":0,"end":25}],"names":[],"actors":[],"times":[],"statements":[],"assertions":[]}');
INSERT INTO raw VALUES ('mill', 'mill.txt', 'CLEAN_TEXT', '{"authors":[],"credits":[]}', 0, 25, CAST('The mill at Oxley burned.' AS BLOB));
INSERT INTO story VALUES ('fire', 'Fire', 1,
    '{"story":{"id":"fire","headline":"Fire","reports":["mill"],"history":[]},"copies":[],"timeline":[],"claims":[{"id":"fire-c1","text":"The mill burned","state":"SINGLE_ORIGIN","because":"one voice says it","origins":[{"name":"The Oxley Herald","kind":"OUTLET","via":{"voices":[]}}],"differences":[],"assertions":[{"report":"mill","span":{"begin":0,"end":24},"text":"The mill at Oxley burned","chain":{"voices":[]},"modality":{"polarity":"ASSERTS","certainty":"CERTAIN","planned":false}}]}]}');
INSERT INTO story_report VALUES ('fire', 0, 'mill');
INSERT INTO ledger VALUES (1, 'mill.txt', 'mill', 'KEPT', 'pipeline', 'a new report', '2023-01-13T09:00:00Z');
