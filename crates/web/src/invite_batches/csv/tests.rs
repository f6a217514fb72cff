use super::{Problem, UnknownColumns, read};

#[test]
fn columns_that_nothing_is_known_of_are_left_out_for_people_and_refused_for_programs() {
    let file = b"Name;Email;Phone;Role\nAda;ada@x.example;1;admin\nGrace;grace@x.example;2;\n";
    let found = read(file, Some("user"), UnknownColumns::LeftOut).unwrap();
    let rows: Vec<(&str, &str)> = found.rows.iter().map(|row| (row.address.as_str(), row.role.as_str())).collect();
    assert_eq!(rows, [("ada@x.example", "admin"), ("grace@x.example", "user")]);
    assert_eq!(found.left_out, ["Name", "Phone"]);

    let refused = read(file, Some("user"), UnknownColumns::Refused).unwrap_err();
    assert_eq!((refused.line, refused.column, refused.problem), (1, 1, Problem::UnknownColumn("name".to_owned())));
}

#[test]
fn a_column_is_left_out_twice_but_read_once() {
    let left_out = read(b"email,note,note\na@x.example,1,2\n", Some("user"), UnknownColumns::LeftOut).unwrap();
    assert_eq!((left_out.rows.len(), left_out.left_out.len()), (1, 2));
    let twice = read(b"email,Email\na@x.example,b@x.example\n", Some("user"), UnknownColumns::LeftOut).unwrap_err();
    assert_eq!(twice.problem, Problem::ColumnTwice("email".to_owned()));
}
