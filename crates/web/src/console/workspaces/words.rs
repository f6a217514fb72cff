//! Colours, places and roles of workspaces in the reader's words.

use admit_core::workspaces::{AllowedGeos, COLORS, DataResidency, Geo, Role};
use admit_language::Words;

use crate::pages::forms::{Choice, RoleChoice};

/// The names of the colours to choose from, in their order.
const COLOR_NAMES: [&str; 8] = ["violet", "red", "ochre", "green", "teal", "blue", "magenta", "grey"];

/// The colours to choose from; one that is none of them stands first if the workspace has it.
pub(in crate::console) fn color_choices(words: Words, selected: &str) -> Vec<Choice> {
    let is_selected = |color: &str| color.eq_ignore_ascii_case(selected);
    let own = (!selected.is_empty() && !COLORS.iter().any(|color| is_selected(color))).then(|| Choice {
        value: selected.to_owned(),
        label: words.t("workspaces-color-own").with("color", selected).to_string(),
        is_selected: true,
    });
    let named = COLORS.iter().zip(COLOR_NAMES).map(|(color, name)| Choice {
        value: (*color).to_owned(),
        label: words.t("workspaces-color-name").with("color", name).to_string(),
        is_selected: is_selected(color),
    });
    own.into_iter().chain(named).collect()
}

/// Where models may run.
pub(super) fn residency(words: Words, residency: &DataResidency) -> String {
    let place = match (&residency.allowed_inference_geos, residency.default_inference_geo) {
        (AllowedGeos::Only(geos), Geo::Us) if geos.iter().all(|geo| *geo == Geo::Us) => "us",
        (_, Geo::Us) => "us_first",
        (_, Geo::Global) => "anywhere",
    };
    words.t("workspaces-residency-name").with("where", place).to_string()
}

/// The places to choose for a new workspace.
pub(super) fn residency_choices(words: Words, selected: &str) -> Vec<Choice> {
    let choice = |place: &str| Choice {
        value: place.to_owned(),
        label: words.t("workspaces-residency-name").with("where", place).to_string(),
        is_selected: place == selected,
    };
    ["anywhere", "us"].map(choice).into()
}

/// `Workspace developer`.
pub(in crate::console) fn role_name(words: Words, role: Role) -> String {
    words.t("workspace-role-name").with("role", role.as_str()).to_string()
}

/// Roles to choose from.
pub(in crate::console) fn role_choices(words: Words, roles: &[Role], selected: Role) -> Vec<RoleChoice> {
    let choice = |role: &Role| RoleChoice {
        value: role.as_str().to_owned(),
        label: role_name(words, *role),
        description: words.t("workspace-role-description").with("role", role.as_str()).to_string(),
        is_selected: *role == selected,
    };
    roles.iter().map(choice).collect()
}

#[cfg(test)]
mod tests {
    use admit_language::Language;

    use super::*;

    #[test]
    fn a_colour_of_ones_own_stays_to_be_chosen() {
        let words = Words::new(Language::English);
        let own = color_choices(words, "#000000");
        assert_eq!((own.len(), own[0].value.as_str(), own[0].is_selected), (COLORS.len() + 1, "#000000", true));
        let chosen = color_choices(words, "#b4483f");
        let selected: Vec<_> =
            chosen.iter().filter(|choice| choice.is_selected).map(|choice| choice.label.as_str()).collect();
        assert_eq!((chosen.len(), selected), (COLORS.len(), vec!["Red"]));
        assert!(color_choices(words, "").iter().all(|choice| !choice.is_selected));
    }

    #[test]
    fn where_models_run_is_said_in_words() {
        let words = Words::new(Language::English);
        let only = |geos: &[Geo]| AllowedGeos::Only(geos.to_vec());
        for (default_inference_geo, allowed_inference_geos, said) in [
            (Geo::Global, AllowedGeos::Unrestricted, "Anywhere"),
            (Geo::Us, only(&[Geo::Us]), "Only in the United States"),
            (Geo::Us, AllowedGeos::Unrestricted, "In the United States, unless a request says otherwise"),
        ] {
            let kept = DataResidency { default_inference_geo, allowed_inference_geos };
            assert_eq!(residency(words, &kept), said);
        }
    }
}
