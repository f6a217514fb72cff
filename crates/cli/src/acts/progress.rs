//! What is seen of long work. Without a terminal to see it on, nothing.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Counts rows of a list whose length nobody knows.
pub(super) fn counter() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    bar.with_style(style("{spinner} {human_pos} rows"))
}

/// Goes through work whose length is known.
pub(super) fn bar(length: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length as u64), ProgressDrawTarget::stderr());
    bar.with_style(style("{bar:40} {human_pos} of {human_len}, {eta} left"))
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

#[cfg(test)]
mod tests {
    use indicatif::ProgressStyle;

    #[test]
    fn the_templates_can_be_drawn() {
        for template in ["{spinner} {human_pos} rows", "{bar:40} {human_pos} of {human_len}, {eta} left"] {
            ProgressStyle::with_template(template).unwrap();
        }
    }
}
