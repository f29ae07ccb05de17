"""Training over HTTP: beside the server, one at a time, taken up when it is done."""

import asyncio
import shutil

from gateways import LOG, OPERATOR, bearer, problem
from serving import run

import botcore


def labelled(users):
    """Rows of users, every fourth of them fake: fakes click ads in every category, people call in one."""
    rows = []
    for user in range(users):
        fake = user % 4 == 0
        for i in range(9 + user % 5):
            rows.append((user, "click_ad" if fake or i % 3 == 0 else "phone_call", "abcd"[i % 4 * fake], int(fake)))
    return dict(zip(("UserId", "Event", "Category", "Fake"), map(list, zip(*rows, strict=True)), strict=True))


def test_a_model_is_trained_beside_the_server_and_taken_up(gateway, models, tmp_path):
    folder = tmp_path / "models"
    shutil.copytree(models, folder, symlinks=True)
    learnt = labelled(80)

    async def test():
        async with gateway(models=folder) as (server, client):
            client.headers.update(bearer(OPERATOR))
            call, begin = server.registry.roster, LOG | {"model": "mine"}
            assert (await client.post("/predict", json=begin)).status_code == 422
            training = asyncio.create_task(client.post("/train", json=learnt | {"model": "mine"}))
            while not server.front.trainer.busy:
                await asyncio.sleep(0)
            second = await client.post("/train", json=learnt)
            trained = await training
            assert server.registry.roster is not call
            judged = await client.post("/predict", json=learnt | {"model": "mine"})
            return second, trained, judged

    second, trained, judged = run(test())
    problem(second, 409, "training")
    told = trained.json()
    assert (trained.status_code, told["model"]) == (200, "mine")
    assert told["metrics"] and judged.headers["botcore-model"] == f"mine@{told['version']}"
    p = dict(zip(judged.json()["UserId"], judged.json()["is_fake_probability"], strict=True))
    assert min(p[user] for user in p if user % 4 == 0) > max(p[user] for user in p if user % 4)
    botcore.load(folder / "mine")


def test_what_cannot_be_learnt_from_is_refused_in_the_training_s_own_words(gateway, models, tmp_path):
    folder = tmp_path / "models"
    shutil.copytree(models, folder, symlinks=True)

    async def test():
        async with gateway(models=folder) as (_, client):
            client.headers.update(bearer(OPERATOR))
            file = {"file": ("log.csv", "UserId,Event,Category,Fake\n1,a,b,maybe\n")}
            return [
                await client.post("/train", files=file),
                await client.post("/train", json=LOG),
                await client.post("/train", files=file, data={"model": "../mine"}),
                await client.post("/train", files=file, data={"model": "tap"}),
            ]

    label, column, path, taken = run(test())
    assert "maybe" in problem(label, 422, "data")["remedy"]
    problem(column, 422, "Fake")
    problem(path, 422, "model")
    problem(taken, 409, "model")


def test_without_a_directory_of_models_there_is_no_training(gateway):
    async def test():
        async with gateway(models=None) as (_, client):
            return await client.post("/train", json=LOG, headers=bearer(OPERATOR))

    problem(run(test()), 409, "models")


def test_a_server_that_stops_ends_its_training(gateway, models, tmp_path):
    folder = tmp_path / "models"
    shutil.copytree(models, folder, symlinks=True)

    async def test():
        async with gateway(models=folder, grace=30.0) as (server, client):
            given = {"json": labelled(400), "headers": bearer(OPERATOR)}
            training = asyncio.create_task(client.post("/train", **given))
            while not server.front.trainer.process:
                await asyncio.sleep(0)
            await server.drain()
            return await training

    problem(run(test()), 503, "server")
    assert {path.name for path in folder.iterdir()} == {path.name for path in models.iterdir()}
