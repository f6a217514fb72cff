//! The call with Admit's own command line.

use super::{Call, TOKEN};
use crate::reference::command_line;

pub(super) fn sample(call: &Call) -> String {
    let Some(command) = command_line::command(&call.operation) else { return String::new() };
    let mut command = format!("admit {command}");
    for (name, value) in &call.path {
        command = command.replace(&format!("{{{name}}}"), value);
    }
    if command.starts_with("admit log") {
        return format!("export ADMIT_BASE_URL={}\n\n{command}", call.base_url);
    }
    let credential =
        if call.credential == Some(TOKEN) { "admit login" } else { "export ADMIT_ADMIN_KEY=sk-ant-admin01-..." };
    format!("export ADMIT_BASE_URL={}\n{credential}\n\n{command}", call.base_url)
}

#[cfg(test)]
mod tests {
    use super::super::tests::remove_member;
    use super::*;

    #[test]
    fn a_command_names_what_the_path_names() {
        let written = sample(&remove_member());
        assert!(written.ends_with("\n\nadmit workspaces members remove wrkspc_1 user_1"), "{written}");
        assert!(written.starts_with("export ADMIT_BASE_URL=https://admit.example.com\nexport ADMIT_ADMIN_KEY="));
        assert!(sample(&Call { credential: Some(TOKEN), ..remove_member() }).contains("\nadmit login\n"));
    }
}
