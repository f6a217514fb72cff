use std::convert::Infallible;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::Request;
use futures_util::{StreamExt as _, stream};

use crate::house::House;

/// Nothing here takes real time: the runtime's timers run ahead whenever everything waits.
#[tokio::test]
async fn ac_78_a_body_that_comes_a_byte_a_second_is_cut_by_a_deadline() {
    let house = House::new().await;
    tokio::time::pause();
    let bytes = stream::repeat(Bytes::from_static(b"x")).take(3600).then(|byte| async move {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok::<_, Infallible>(byte)
    });
    let request = Request::post("/sign-in")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from_stream(bytes))
        .unwrap();
    let began = tokio::time::Instant::now();
    let answer = house.send(request).await;
    answer.assert_refusal();
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
}
