-- What readers decided on stories by hand, in the order in which they did.

CREATE TABLE hand_edit (
    entry        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         TEXT NOT NULL,
    report       TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    other        TEXT REFERENCES report (id) ON DELETE CASCADE,
    after_report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    day          TEXT NOT NULL
);
