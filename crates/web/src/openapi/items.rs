//! Pages refer to what they are pages of: the derived description writes it into every page.

use utoipa::openapi::schema::ArrayItems;
use utoipa::openapi::{OpenApi, Ref, RefOr, Schema};

/// What the descriptions of pages of something are called, before the name of the thing.
const PAGES: [&str; 2] = ["PageBody_", "TokenPageBody_"];

/// Gives the items of every page the name that they have elsewhere.
pub(super) fn name(description: &mut OpenApi) {
    let Some(components) = &mut description.components else { return };
    let mut items = Vec::new();
    for (page, schema) in &mut components.schemas {
        let Some(name) = PAGES.iter().find_map(|prefix| page.strip_prefix(prefix)) else { continue };
        if let Some(data) = data_of(schema)
            && let RefOr::T(item) = std::mem::replace(data, RefOr::Ref(Ref::from_schema_name(name)))
        {
            items.push((name.to_owned(), RefOr::T(item)));
        }
    }
    for (name, item) in items {
        components.schemas.entry(name).or_insert(item);
    }
}

fn data_of(page: &mut RefOr<Schema>) -> Option<&mut RefOr<Schema>> {
    let RefOr::T(Schema::Object(page)) = page else { return None };
    let RefOr::T(Schema::Array(data)) = page.properties.get_mut("data")? else { return None };
    match &mut data.items {
        ArrayItems::RefOrSchema(items) => Some(items),
        ArrayItems::False => None,
    }
}
