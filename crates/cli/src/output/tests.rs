use proptest::prelude::*;
use saphyr::{LoadableYamlNode as _, Yaml};
use serde_json::{Map, Value, json};

use super::*;

const COLUMNS: &[Column] =
    &[Column::text("id"), Column::state("status"), Column::moment("invited_at"), Column::text("scope.workspace_id")];

fn invite(id: &str, status: &str) -> Value {
    json!({
        "id": id,
        "type": "invite",
        "status": status,
        "invited_at": "2026-03-18T14:05:22.427722Z",
        "accepted_at": null,
        "groups": ["a", "b"],
        "scope": {"workspace_id": "wrkspc_1"},
    })
}

fn list(format: Format, look: Look, objects: &[Value]) -> String {
    let mut out = Vec::new();
    let mut rows = Rows::begin(COLUMNS, format, look, &mut out).unwrap();
    objects.iter().for_each(|object| rows.write(object).unwrap());
    rows.end().unwrap();
    String::from_utf8(out).unwrap()
}

fn one(format: Format, object: &Value) -> String {
    let mut out = Vec::new();
    write_object(object, COLUMNS, format, Look::default(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_table_has_a_title_for_each_column_and_a_line_for_each_object() {
    let text = list(Format::Table, Look::default(), &[invite("invite_1", "pending"), json!({"id": "invite_22"})]);
    assert_eq!(
        text,
        "ID         STATUS   INVITED_AT        SCOPE WORKSPACE_ID\n\
         invite_1   pending  2026-03-18 14:05  wrkspc_1\n\
         invite_22  -        -                 -\n"
    );
}

#[test]
fn a_column_that_stands_aside_is_in_csv_and_in_single_objects_but_in_no_table() {
    const COLUMNS: &[Column] = &[Column::text("id"), Column::text("name").aside()];
    let object = json!({"id": "x", "name": "Lab"});
    for (format, expected) in [(Format::Table, "ID\nx\n"), (Format::Csv, "id,name\nx,Lab\n")] {
        let mut out = Vec::new();
        let mut rows = Rows::begin(COLUMNS, format, Look::default(), &mut out).unwrap();
        rows.write(&object).unwrap();
        rows.end().unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
    let mut out = Vec::new();
    write_object(&object, COLUMNS, Format::Table, Look::default(), &mut out).unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), "id    x\nname  Lab\n");
}

#[test]
fn names_with_values_are_easy_to_read_in_a_table_and_as_they_came_in_csv() {
    const COLUMNS: &[Column] = &[Column::pairs("tags"), Column::pairs("limits")];
    let limits = json!([{"type": "requests_per_minute", "value": 50}, {"type": "tokens_per_day", "value": null}]);
    let object = json!({"tags": {"team": "red", "cost": "7"}, "limits": limits});
    let written = |format| {
        let mut out = Vec::new();
        let mut rows = Rows::begin(COLUMNS, format, Look::default(), &mut out).unwrap();
        rows.write(&object).unwrap();
        rows.end().unwrap();
        String::from_utf8(out).unwrap()
    };
    assert_eq!(written(Format::Table).lines().nth(1), Some("cost=7 team=red  requests_per_minute=50 tokens_per_day="));
    assert!(written(Format::Csv).contains("[{\"\"type\"\":\"\"requests_per_minute\"\",\"\"value\"\":50}"));
}

#[test]
fn an_empty_list_is_said_to_people_and_is_empty_for_programs() {
    assert_eq!(list(Format::Table, Look::default(), &[]), "There are none.\n");
    assert_eq!(list(Format::Json, Look::default(), &[]), "[]\n");
    assert_eq!(list(Format::Yaml, Look::default(), &[]), "[]\n");
    assert_eq!(list(Format::Csv, Look::default(), &[]), "id,status,invited_at,scope.workspace_id\n");
}

#[test]
fn only_a_terminal_with_colours_gets_them() {
    let look = Look { has_colours: true };
    let coloured = list(Format::Table, look, &[invite("invite_1", "pending")]);
    // Which style it is depends on `NO_COLOR` of whoever runs the tests.
    assert!(coloured.contains("mpending\u{1b}["), "{coloured:?}");
    for format in [Format::Json, Format::Yaml, Format::Csv] {
        assert!(!list(format, look, &[invite("invite_1", "pending")]).contains('\u{1b}'), "{format:?}");
    }
}

#[test]
fn one_object_is_shown_with_all_its_fields_those_of_the_columns_first() {
    assert_eq!(
        one(Format::Table, &invite("invite_1", "pending")),
        "id                  invite_1\n\
         status              pending\n\
         invited_at          2026-03-18 14:05\n\
         scope.workspace_id  wrkspc_1\n\
         accepted_at         -\n\
         groups              a b\n"
    );
}

#[test]
fn ac_80_a_table_does_not_drive_the_terminal() {
    let object = json!({"id": "a\u{1b}[2J\nb\u{202e}c\u{9b}", "status": "\u{7}"});
    let text = list(Format::Table, Look::default(), &[object]);
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{9b}', '\u{7}']), "{text:?}");
    assert_eq!(text.lines().count(), 2);
}

#[test]
fn ac_80_json_and_yaml_do_not_drive_the_terminal_and_lose_nothing() {
    let object = json!({"id": "a\u{1b}[2J\nb\u{202e}c\u{9b}", "\u{9d}": "\u{7}"});
    let text = list(Format::Json, Look::default(), std::slice::from_ref(&object));
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{9b}', '\u{9d}', '\u{7}']), "{text:?}");
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json!([object]));
    let text = list(Format::Yaml, Look::default(), std::slice::from_ref(&object));
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{9b}', '\u{9d}', '\u{7}']), "{text:?}");
    assert_eq!(from_yaml(&Yaml::load_from_str(&text).unwrap()[0]), json!([object]));
}

#[test]
fn json_is_the_objects_as_they_came() {
    let objects = [invite("invite_1", "pending"), invite("invite_2", "expired")];
    let text = list(Format::Json, Look::default(), &objects);
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), Value::Array(objects.to_vec()));
    assert_eq!(serde_json::from_str::<Value>(&one(Format::Json, &objects[0])).unwrap(), objects[0]);
}

#[test]
fn csv_has_the_fields_as_heading_and_values_as_they_came() {
    let objects = [invite("a \"b\", c\nd", "pending"), json!({"id": "x"})];
    assert_eq!(
        list(Format::Csv, Look::default(), &objects),
        "id,status,invited_at,scope.workspace_id\n\
         \"a \"\"b\"\", c\nd\",pending,2026-03-18T14:05:22.427722Z,wrkspc_1\n\
         x,,,\n"
    );
}

#[test]
fn yaml_is_easy_to_read() {
    assert_eq!(
        list(
            Format::Yaml,
            Look::default(),
            &[json!({"id": "invite_1", "email": "ada+x@acme.test", "groups": [], "n": 1,
            "scope": {"a": ["yes", "2026", null], "b": {}}})]
        ),
        "- email: ada+x@acme.test\n  groups: []\n  id: invite_1\n  \"n\": 1\n  scope:\n    a:\n      - \"yes\"\n      - \"2026\"\n      - null\n    b: {}\n"
    );
}

fn any_value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        any::<String>(),
        "[ -~]{0,12}",
        "(yes|no|NULL|~|true|1e3|0x1f|1_000|-|---|#a|a: b|a #b| a|a |\\.inf|2026-01-01|=|<<|\\[|\\{|&a|\\*a|!a|%a|@a|`a)"
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(text.clone(), inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn from_yaml(node: &Yaml<'_>) -> Value {
    if let Some(values) = node.as_vec() {
        return values.iter().map(from_yaml).collect();
    }
    if let Some(fields) = node.as_mapping() {
        return fields.iter().map(|(name, value)| (name.as_str().unwrap().to_owned(), from_yaml(value))).collect();
    }
    if let Some(text) = node.as_str() {
        return text.into();
    }
    if let Some(number) = node.as_integer() {
        return number.into();
    }
    node.as_bool().map_or(Value::Null, Value::from)
}

proptest! {
    #[test]
    fn what_is_written_as_yaml_is_read_back_the_same(values in prop::collection::vec(any_value(), 1..4)) {
        let text = list(Format::Yaml, Look::default(), &values);
        let read = Yaml::load_from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        prop_assert_eq!(from_yaml(&read[0]), Value::Array(values), "{}", text);
    }
}
