//! What a file says that an organization should be like.
//!
//! A section that the file lacks is nobody's business: it is neither looked at nor changed. A section that is there and empty
//! says that there should be nothing.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use url::Host;

use super::document::{Fields, Mistake, Node, load};
use crate::resources::permission;

/// The organization as it should be.
#[derive(Debug, Default)]
pub(crate) struct Desired {
    pub(super) members: Option<Vec<Person>>,
    pub(super) workspaces: Option<Vec<Workspace>>,
    pub(super) groups: Option<Vec<Group>>,
    pub(super) roles: Option<Vec<CustomRole>>,
}

/// Somebody, and what they should be there.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) email: String,
    pub(super) role: String,
    pub(super) line: usize,
}

impl Person {
    pub(super) fn key(&self) -> String {
        key_of(&self.email)
    }
}

/// A workspace. What is not given stays as it is.
#[derive(Debug)]
pub(super) struct Workspace {
    pub(super) name: String,
    /// Which one, where several have the name, or where it is to get another name.
    pub(super) id: Option<String>,
    /// As the API takes them; tags and residency with the fields that are given.
    pub(super) properties: Map<String, Value>,
    pub(super) members: Option<Vec<Person>>,
    pub(super) line: usize,
}

/// A group.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) name: String,
    pub(super) id: Option<String>,
    pub(super) members: Option<Vec<Address>>,
    /// The names of the custom roles that it has.
    pub(super) roles: Option<Vec<String>>,
    pub(super) line: usize,
}

/// A custom role.
#[derive(Debug)]
pub(super) struct CustomRole {
    pub(super) name: String,
    pub(super) id: Option<String>,
    /// As the API takes them.
    pub(super) permissions: Option<Vec<Value>>,
    pub(super) line: usize,
}

/// Somebody whose role stands elsewhere.
#[derive(Debug)]
pub(super) struct Address {
    pub(super) email: String,
    pub(super) line: usize,
}

impl Desired {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// The first mistake, with its line.
    pub(crate) fn read(text: &str) -> Result<Self, Mistake> {
        load(text, |document| {
            let fields = document.fields(&["members", "workspaces", "groups", "custom_roles"])?;
            let desired = Self {
                members: people(&fields)?,
                workspaces: fields.each("workspaces", workspace)?,
                groups: fields.each("groups", group)?,
                roles: fields.each("custom_roles", custom_role)?,
            };
            desired.refuse_doubles()?;
            desired.refuse_strangers()?;
            Ok(desired)
        })
    }

    /// Everybody whom workspaces and groups name.
    pub(super) fn named(&self) -> impl Iterator<Item = (&str, usize)> {
        let workspaces = self.workspaces.iter().flatten().flat_map(|workspace| workspace.members.iter().flatten());
        let groups = self.groups.iter().flatten().flat_map(|group| group.members.iter().flatten());
        workspaces
            .map(|person| (person.email.as_str(), person.line))
            .chain(groups.map(|address| (address.email.as_str(), address.line)))
    }

    fn refuse_doubles(&self) -> Result<(), Mistake> {
        once(self.members.iter().flatten().map(|person| (person.key(), person.line)))?;
        let names = |name: &str, id: &Option<String>| id.clone().unwrap_or_else(|| name.to_owned());
        once(self.workspaces.iter().flatten().map(|it| (names(&it.name, &it.id), it.line)))?;
        once(self.groups.iter().flatten().map(|it| (names(&it.name, &it.id), it.line)))?;
        // Groups name roles by their names, so these are unique in any case.
        once(self.roles.iter().flatten().map(|it| (it.name.clone(), it.line)))?;
        for workspace in self.workspaces.iter().flatten() {
            once(workspace.members.iter().flatten().map(|person| (person.key(), person.line)))?;
        }
        for group in self.groups.iter().flatten() {
            once(group.members.iter().flatten().map(|address| (key_of(&address.email), address.line)))?;
            once(group.roles.iter().flatten().map(|role| (role.clone(), group.line)))?;
        }
        Ok(())
    }

    /// Whoever has a place somewhere is a member, if the file says who is.
    fn refuse_strangers(&self) -> Result<(), Mistake> {
        let Some(members) = &self.members else { return Ok(()) };
        let members: BTreeSet<String> = members.iter().map(Person::key).collect();
        match self.named().find(|(email, _)| !members.contains(&key_of(email))) {
            Some((email, line)) => {
                Err(Mistake::new(line, format!("{} is not among the members of the file", email.escape_debug())))
            }
            None => Ok(()),
        }
    }
}

fn once(names: impl Iterator<Item = (String, usize)>) -> Result<(), Mistake> {
    let mut seen = BTreeSet::new();
    for (name, line) in names {
        if seen.contains(&name) {
            return Err(Mistake::new(line, format!("{} is there twice", name.escape_debug())));
        }
        seen.insert(name);
    }
    Ok(())
}

/// By which addresses are the same: letter case does not matter, and a domain is compared as mail servers see it.
pub(super) fn key_of(email: &str) -> String {
    let email = email.trim();
    let Some((local, domain)) = email.rsplit_once('@') else { return email.to_lowercase() };
    let domain = Host::parse(domain).map_or_else(|_| domain.to_lowercase(), |host| host.to_string());
    format!("{}@{domain}", local.to_lowercase())
}

fn people(fields: &Fields<'_>) -> Result<Option<Vec<Person>>, Mistake> {
    fields.each("members", |node| {
        let fields = node.fields(&["email", "role"])?;
        Ok(Person { email: email(&fields)?, role: fields.required_text("role")?, line: fields.line })
    })
}

fn email(fields: &Fields<'_>) -> Result<String, Mistake> {
    address(&fields.required_text("email")?, fields.line)
}

fn address(text: &str, line: usize) -> Result<String, Mistake> {
    let text = text.trim();
    match text.split_once('@') {
        Some((local, domain)) if !local.is_empty() && !domain.is_empty() => Ok(text.to_owned()),
        _ => Err(Mistake::new(line, format!("`{}` is no address", text.escape_debug()))),
    }
}

fn workspace(node: Node<'_>) -> Result<Workspace, Mistake> {
    let fields = node.fields(&["name", "id", "display_color", "tags", "data_residency", "members"])?;
    let mut properties = Map::new();
    if let Some(color) = fields.text("display_color")? {
        properties.insert("display_color".to_owned(), color.into());
    }
    if let Some(tags) = fields.find("tags") {
        properties.insert("tags".to_owned(), texts(tags)?);
    }
    if let Some(residency) = fields.find("data_residency") {
        properties.insert("data_residency".to_owned(), data_residency(residency)?);
    }
    Ok(Workspace {
        name: fields.required_text("name")?,
        id: id(&fields)?,
        properties,
        members: people(&fields)?,
        line: fields.line,
    })
}

fn texts(node: Node<'_>) -> Result<Value, Mistake> {
    let entries = node.entries()?.into_iter();
    let texts = entries.map(|(name, value)| Ok((name.to_owned(), Value::from(value.text()?))));
    texts.collect::<Result<Map<_, _>, _>>().map(Value::Object)
}

fn data_residency(node: Node<'_>) -> Result<Value, Mistake> {
    let fields = node.fields(&["workspace_geo", "default_inference_geo", "allowed_inference_geos"])?;
    let mut residency = json!({});
    for name in ["workspace_geo", "default_inference_geo"] {
        if let Some(geo) = fields.text(name)? {
            residency[name] = geo.into();
        }
    }
    if let Some(allowed) = fields.find("allowed_inference_geos") {
        residency["allowed_inference_geos"] = match allowed.is_list() {
            true => allowed.list()?.into_iter().map(Node::text).collect::<Result<Vec<_>, _>>()?.into(),
            false => allowed.text()?.into(),
        };
    }
    Ok(residency)
}

fn group(node: Node<'_>) -> Result<Group, Mistake> {
    let fields = node.fields(&["name", "id", "members", "roles"])?;
    let members =
        fields.each("members", |node| Ok(Address { email: address(node.text()?, node.line())?, line: node.line() }))?;
    let roles = fields.each("roles", |node| node.text().map(str::to_owned))?;
    Ok(Group { name: fields.required_text("name")?, id: id(&fields)?, members, roles, line: fields.line })
}

fn custom_role(node: Node<'_>) -> Result<CustomRole, Mistake> {
    let fields = node.fields(&["name", "id", "permissions"])?;
    let permissions = fields.each("permissions", |node| {
        permission(node.text()?).map_err(|why| Mistake::new(node.line(), format!("permissions: {why}")))
    })?;
    Ok(CustomRole { name: fields.required_text("name")?, id: id(&fields)?, permissions, line: fields.line })
}

fn id(fields: &Fields<'_>) -> Result<Option<String>, Mistake> {
    let Some(text) = fields.text("id")? else { return Ok(None) };
    crate::options::id(&text).map(Some).map_err(|why| Mistake::new(fields.line, format!("id: {why}")))
}
