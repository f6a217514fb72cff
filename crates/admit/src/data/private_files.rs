//! Files and folders that only the server's user may read (AC-83).

use std::fs::{self, File, OpenOptions};
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

pub(super) fn make_private_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    restrict(folder, 0o700)
}

/// Makes the file if it is missing, and fails if it can't be written.
pub(super) fn make_private_file(path: &Path) -> Result<()> {
    match make_new_private_file(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            OpenOptions::new().write(true).open(path)?;
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// Makes a file that must not be there yet. Nobody else could have opened it at any moment.
#[cfg(unix)]
pub(super) fn make_new_private_file(path: &Path) -> Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
pub(super) fn make_new_private_file(path: &Path) -> Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

#[cfg(unix)]
pub(super) fn restrict(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
pub(super) fn restrict(_: &Path, _: u32) -> Result<()> {
    Ok(())
}

#[cfg(unix)]
pub(super) fn may_be_read_by_others(path: &Path) -> Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
pub(super) fn may_be_read_by_others(_: &Path) -> Result<bool> {
    Ok(false)
}

/// What went wrong, in words for whoever runs the server.
pub(crate) fn plain(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "it is on a read-only file system".to_owned(),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => "it is not a folder".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn ac_83_nobody_else_may_read_what_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        make_private_folder(&data).unwrap();
        make_private_file(&data.join("admit.db")).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&data), 0o700);
        assert_eq!(mode(&data.join("admit.db")), 0o600);
    }
}
