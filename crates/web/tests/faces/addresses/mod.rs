//! Section 5: addresses and mail. Building the message itself is tested in `admit-mail`.

mod hostile_names;
mod one_address;
mod pasted;
mod same_person;
