"""Models on duty: relieved under load without a lost stream, refused when bad, brought back by name."""

import asyncio
import os
import re
import shutil
from pathlib import Path

import pytest
from conftest import hand
from fitted import Trained, boosted
from serving import ask, chunk, run, serving

import botcore
from botcore._score import WireError
from botcore.server.metrics import Errors
from botcore.server.registry import Registry
from botcore.server.wire import SessionEncoder
from botcore.shelf import put_on_duty
from botcore.training.publish import publish


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """Two versions of a model in one directory."""
    folder = tmp_path_factory.mktemp("models")
    return [publish(Trained(boosted(seed)), folder) for seed in (1, 2)]


@pytest.fixture
def models(published, tmp_path):
    """A directory with both versions, the first on duty, and their names."""
    for path in published:
        shutil.copytree(path, tmp_path / path.name)
    versions = [path.name.partition("@")[2] for path in published]
    put_on_duty(tmp_path, "pointer", versions[0])
    return tmp_path, versions


def test_a_swap_under_load_loses_no_stream(models):
    folder, (old, new) = models
    rounds, streams = 30, 8

    async def client(call, started, swapped):
        """Sends one long session and, with every chunk of it, a short one; returns the versions that judged them."""
        long, versions = SessionEncoder("long"), []
        for i in range(rounds):
            short = chunk(i, session=f"short{i}", n=64, end=True)
            reply = await ask(call, long.chunk(hand(i)[:64], end=i == rounds - 1) + short)
            versions.append([score.model.version for score in reply.scores])
            if i == 0:
                started.release()
            if i == rounds // 2:
                await swapped.wait()
        await call.done_writing()
        return versions, await call.code()

    async def test():
        started, swapped = asyncio.Semaphore(0), asyncio.Event()
        async with serving(models=folder) as (server, stubs):
            clients = [asyncio.create_task(client(stubs.stream(), started, swapped)) for _ in range(streams)]
            for _ in clients:
                await started.acquire()
            put_on_duty(folder, "pointer", new)
            await server.registry.look()
            swapped.set()
            return await asyncio.gather(*clients), server.registry.meters

    clients, meters = run(test())
    for versions, code in clients:
        assert code.name == "OK" and len(versions) == rounds
        assert {long for long, _ in versions} == {old}, "a session left the model it began with"
        shorts = [short for _, short in versions]
        assert shorts == sorted(shorts, key=[old, new].index), "a session began under a model already relieved"
        assert (shorts[0], shorts[-1]) == (old, new)
    judged = {model.version: sum(meter.counts()["decisions"].values()) for model, meter in meters.items()}
    assert sum(judged.values()) == 2 * rounds * streams
    assert all(meter.open == 0 for meter in meters.values())


def test_the_directory_is_watched(models):
    folder, (_, new) = models

    async def test():
        async with serving(models=folder, watch=0.05) as (server, client):
            call = client.stream()
            await ask(call, chunk())
            put_on_duty(folder, "pointer", new)
            seen = None
            while seen != new:
                seen = (await ask(call, chunk(session="t", n=1, end=True))).scores[0].model.version
            return server.registry.duty().detector.model.version

    assert run(test()) == new


def cut_short(bundle: Path) -> None:
    source = bundle / "forest.c"
    os.truncate(source, source.stat().st_size // 2)


def without_manifest(bundle: Path) -> None:
    (bundle / "manifest.json").unlink()


def of_another_schema(bundle: Path) -> None:
    manifest = bundle / "manifest.json"
    manifest.write_text(re.sub(r'"revision": \d+', '"revision": 999', manifest.read_text()))


@pytest.mark.parametrize("damage", [cut_short, without_manifest, of_another_schema])
def test_a_bad_bundle_is_refused_and_the_old_one_stays(models, damage):
    folder, (old, new) = models
    errors = Errors()
    registry = Registry(folder, errors)
    damage(folder / f"pointer@{new}")
    link = folder / "next"
    link.symlink_to(f"pointer@{new}")
    os.replace(link, folder / "pointer")
    duty = registry.duty()
    run(registry.look())
    assert registry.duty() is duty and duty.detector.model.version == old
    assert errors.by_reason == {"bundle": 1}
    run(registry.look())
    assert errors.by_reason == {"bundle": 1}, "the same bad bundle was read again"


def test_an_earlier_version_comes_back_with_its_meter(models):
    folder, (old, new) = models
    registry = Registry(folder, Errors())
    meter = registry.duty().meter
    for version in (new, old):
        put_on_duty(folder, "pointer", version)
        run(registry.look())
        assert registry.duty().detector.model.version == version
    assert registry.duty().meter is meter


def test_nothing_is_read_again_while_nothing_changes(models):
    registry = Registry(models[0], Errors())
    duty = registry.duty()
    run(registry.look())
    assert registry.duty() is duty


def test_without_a_usable_bundle_there_is_no_server(models):
    folder, (old, _) = models
    cut_short(folder / f"pointer@{old}")
    with pytest.raises(botcore.BundleError, match=r"forest\.c"):
        Registry(folder, Errors())


def test_a_model_nobody_published_cannot_be_the_usual_one(tmp_path):
    with pytest.raises(botcore.BundleError, match=r"nobody.*take one of.*pointer"):
        Registry(tmp_path, Errors(), "nobody")


def test_a_new_name_is_on_duty_once_it_is_published(models, tmp_path):
    folder, (old, _) = models
    registry = Registry(folder, Errors())
    with pytest.raises(WireError, match=r"there are .*pointer"):
        registry.duty("mine")
    shutil.copytree(folder / f"pointer@{old}", folder / "mine")
    run(registry.look())
    assert registry.duty("mine").detector.model.version == old
    assert registry.roster.duties["mine"] is registry.duty("mine")
