//! `bare FILE`: answers each `POST /explain` with the bytes of the file, as an app without this crate would.

use std::{env, fs, io};

use axum::Router;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::routing::post;
use tokio::net::TcpListener;

fn main() -> io::Result<()> {
    let file = env::args_os().nth(1).ok_or_else(|| io::Error::other("usage: bare FILE"))?;
    let answer = Bytes::from(fs::read(file)?);
    let handler = |_payload: Bytes| async { ([(CONTENT_TYPE, "application/json")], answer) };
    let app = Router::new().route("/explain", post(handler));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        eprintln!("listening on http://{}", listener.local_addr()?);
        axum::serve(listener, app).await
    })
}
