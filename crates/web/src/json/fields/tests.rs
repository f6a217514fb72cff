use super::*;

fn read<T: FromFields>(value: Value) -> Result<T, String> {
    let Value::Object(values) = value else { panic!("not an object") };
    Fields::read(String::new(), values).map_err(|error: ApiError| error.message)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[derive(Debug, PartialEq)]
struct Outer {
    inner: Option<Inner>,
    items: Vec<Inner>,
}

#[derive(Debug, PartialEq)]
struct Inner {
    name: Option<String>,
}

impl FromFields for Outer {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { inner: fields.optional_object("inner")?, items: fields.required_objects("items", 1..=2)? })
    }
}

impl FromFields for Inner {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self { name: fields.string_if_given("name")? })
    }
}

#[test]
fn ac_27_fields_that_nobody_asked_for_are_refused_at_any_depth() {
    for (body, refusal) in [
        (r#"{"items":[{}],"is_admin":true}"#, "is_admin: Extra inputs are not permitted"),
        (r#"{"items":[{}],"inner":{"role":"x"}}"#, "inner.role: Extra inputs are not permitted"),
        (r#"{"items":[{},{"id":1}]}"#, "items.1.id: Extra inputs are not permitted"),
    ] {
        assert_eq!(read::<Outer>(json(body)), Err(refusal.to_owned()));
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (body, refusal) in [
        (r#"{}"#, "items: Field required"),
        (r#"{"items":{}}"#, "items: Input should be a valid array"),
        (r#"{"items":[]}"#, "items: between 1 and 2 items are allowed, got 0"),
        (r#"{"items":[7]}"#, "items.0: Input should be a valid dictionary"),
        (r#"{"items":[{"name":null}]}"#, "items.0.name: Input should be a valid string"),
        (r#"{"items":[{}],"inner":[]}"#, "inner: Input should be a valid dictionary"),
    ] {
        assert_eq!(read::<Outer>(json(body)), Err(refusal.to_owned()));
    }
    let outer = read(json(r#"{"items":[{"name":""}],"inner":null}"#));
    assert_eq!(outer, Ok(Outer { inner: None, items: vec![Inner { name: Some(String::new()) }] }));
}

#[derive(Debug, PartialEq)]
struct Values {
    map: Option<BTreeMap<String, String>>,
    nullable_map: Option<BTreeMap<String, Option<String>>>,
    texts: Option<OneOrMany>,
    number: Option<i64>,
    letter: Option<char>,
}

impl FromFields for Values {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        fields.required_one_of("kind", &["x", "y"], |kind| kind)?;
        Ok(Self {
            map: fields.optional_string_map("map")?,
            nullable_map: fields.optional_nullable_string_map("nullable_map")?,
            texts: fields.optional_one_or_many("texts", 2)?,
            number: fields.required_integer_or_null("number")?,
            letter: fields.optional_one_of("letter", &['a', 'b'], |letter| if letter == 'a' { "a" } else { "b" })?,
        })
    }
}

#[test]
fn every_form_of_value_is_read() {
    let body = r#"{"kind":"x","map":{"k":"v"},"nullable_map":{"k":null},"texts":["x","y"],"number":null,"letter":"b"}"#;
    let values = Values {
        map: Some(BTreeMap::from([("k".to_owned(), "v".to_owned())])),
        nullable_map: Some(BTreeMap::from([("k".to_owned(), None)])),
        texts: Some(OneOrMany::Many(vec!["x".to_owned(), "y".to_owned()])),
        number: None,
        letter: Some('b'),
    };
    assert_eq!(read(json(body)), Ok(values));
    let values = Values {
        map: None,
        nullable_map: None,
        texts: Some(OneOrMany::One("x".to_owned())),
        number: Some(7),
        letter: None,
    };
    assert_eq!(read(json(r#"{"kind":"y","map":null,"texts":"x","number":7,"letter":null}"#)), Ok(values));
}

struct Moment(Option<Timestamp>);

impl FromFields for Moment {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        fields.optional_moment("at").map(Self)
    }
}

#[test]
fn a_moment_is_rfc_3339_with_any_offset() {
    let moment = |body: &str| read(json(body)).map(|Moment(moment)| moment.map(Timestamp::microseconds));
    assert_eq!(moment(r#"{"at":"2024-10-30T23:58:27.427722Z"}"#), Ok(Some(1_730_332_707_427_722)));
    assert_eq!(moment(r#"{"at":"2024-10-31T00:58:27.427722+01:00"}"#), Ok(Some(1_730_332_707_427_722)));
    assert_eq!(moment(r#"{"at":null}"#), Ok(None));
    for text in ["", "tomorrow", "2024-10-30", "2024-10-30T23:58:27", "2024-02-30T00:00:00Z", "1730332707"] {
        let refused = moment(&format!(r#"{{"at":"{text}"}}"#));
        assert_eq!(refused, Err("at: Input should be a valid datetime in RFC 3339".to_owned()), "{text}");
    }
}

#[test]
fn ac_75_values_of_another_type_are_refused() {
    for (body, refusal) in [
        (r#"{"kind":"x","number":"1"}"#, "number: Input should be a valid integer"),
        (r#"{"kind":"x","number":1.5}"#, "number: Input should be a valid integer"),
        (r#"{"kind":"x","number":9223372036854775808}"#, "number: Input should be a valid integer"),
        (r#"{"kind":"x","number":1,"map":{"k":1}}"#, "map.k: Input should be a valid string"),
        (r#"{"kind":"x","number":1,"map":{"k":null}}"#, "map.k: Input should be a valid string"),
        (r#"{"kind":"x","number":1,"nullable_map":"k"}"#, "nullable_map: Input should be a valid dictionary"),
        (r#"{"kind":"x","number":1,"texts":["a","b","c"]}"#, "texts: at most 2 items are allowed, got 3"),
        (r#"{"kind":"x","number":1,"texts":7}"#, "texts: Input should be a valid array"),
        (r#"{"number":1,"kind":"z"}"#, "kind: Input should be 'x' or 'y'"),
        (r#"{"kind":"x","number":1,"letter":"c"}"#, "letter: Input should be 'a' or 'b'"),
    ] {
        let refused: Result<Values, _> = read(json(body));
        assert_eq!(refused, Err(refusal.to_owned()), "{body}");
    }
}
