//! Where the inference of a workspace may run.

use std::fmt;
use std::str::FromStr;

/// Where every workspace keeps its data; there is no other place to choose.
pub const WORKSPACE_GEO: &str = "us";

/// Where inference runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Geo {
    /// Anywhere.
    Global,
    /// In the United States.
    Us,
}

impl Geo {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Global, Self::Us];

    /// The spelling on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::Us => "us",
        }
    }
}

/// The text names no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownGeo;

impl FromStr for Geo {
    type Err = UnknownGeo;

    fn from_str(text: &str) -> Result<Self, UnknownGeo> {
        Self::ALL.into_iter().find(|geo| geo.as_str() == text).ok_or(UnknownGeo)
    }
}

/// Which places may be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllowedGeos {
    /// All there are and will be.
    Unrestricted,
    /// These.
    Only(Vec<Geo>),
}

impl AllowedGeos {
    /// The spelling of [`Self::Unrestricted`] on the wire and in the database.
    pub const UNRESTRICTED: &str = "unrestricted";

    fn allow(&self, geo: Geo) -> bool {
        match self {
            Self::Unrestricted => true,
            Self::Only(allowed) => allowed.contains(&geo),
        }
    }
}

/// As it is stored: `unrestricted`, or the places with commas between them.
impl fmt::Display for AllowedGeos {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrestricted => formatter.write_str(Self::UNRESTRICTED),
            Self::Only(allowed) => {
                let spellings: Vec<_> = allowed.iter().map(|geo| geo.as_str()).collect();
                formatter.write_str(&spellings.join(","))
            }
        }
    }
}

impl FromStr for AllowedGeos {
    type Err = UnknownGeo;

    fn from_str(text: &str) -> Result<Self, UnknownGeo> {
        if text == Self::UNRESTRICTED {
            return Ok(Self::Unrestricted);
        }
        text.split(',').map(str::parse).collect::<Result<_, _>>().map(Self::Only)
    }
}

/// Where the inference of a workspace may run, and where it runs when a request doesn't say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataResidency {
    /// Where it runs when a request doesn't say; one of those allowed.
    pub default_inference_geo: Geo,
    /// What a request may say.
    pub allowed_inference_geos: AllowedGeos,
}

impl Default for DataResidency {
    fn default() -> Self {
        Self { default_inference_geo: Geo::Global, allowed_inference_geos: AllowedGeos::Unrestricted }
    }
}

impl DataResidency {
    /// Whether the default is one of those allowed.
    pub(super) fn agrees(&self) -> bool {
        self.allowed_inference_geos.allow(self.default_inference_geo)
    }
}
