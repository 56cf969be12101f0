#!/usr/bin/env python3
"""Has plistlib and libplist's plistutil read property lists, for a test to compare with what we read.

Usage: plist-witnesses.py LIST OUT

LIST holds one path a line. For the n-th, from 0, OUT/n.plistlib gets the value that plistlib reads, in the notation of
Tests/LIAVVStoreTests/Support/Canonical.swift, or a line that begins with « ! » and says why there is none; and
OUT/n.plistutil gets what plistutil makes of the file in the other format, XML of binary and binary of XML.
"""
import base64
import concurrent.futures
import datetime
import os
import plistlib
import shutil
import struct
import subprocess
import sys

EPOCH = datetime.datetime(1970, 1, 1)


def text(string):
    if string.isascii() and string.isprintable() and '"' not in string and '\\' not in string:
        return '"' + string + '"'
    return '"' + ''.join(c if ' ' <= c <= '~' and c not in '"\\' else '\\u{%x}' % ord(c) for c in string) + '"'


def canonical(value):
    if isinstance(value, str):
        return text(value)
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return 'real %x' % struct.unpack('>Q', struct.pack('>d', value))
    if isinstance(value, datetime.datetime):
        return 'date %d' % ((value - EPOCH) // datetime.timedelta(microseconds=1))
    if isinstance(value, bytes):
        return 'data ' + base64.b64encode(value).decode()
    if isinstance(value, list):
        return '[' + ', '.join(map(canonical, value)) + ']'
    members = sorted(value.items(), key=lambda member: member[0].encode())
    return '{' + ', '.join(text(key) + ': ' + canonical(member) for key, member in members) + '}'


def read(path):
    try:
        with open(path, 'rb') as file:
            return canonical(plistlib.load(file))
    except Exception as error:
        return '! %s: %s' % (type(error).__name__, error)


def convert(path, out):
    with open(path, 'rb') as file:
        other = 'xml' if file.read(6) == b'bplist' else 'bin'
    subprocess.run(['plistutil', '-i', path, '-o', out, '-f', other], stdout=subprocess.DEVNULL, timeout=60)


def main():
    if not shutil.which('plistutil'):
        sys.exit(print('plistutil is missing: sudo apt-get install libplist-utils'))
    names, out = sys.argv[1:]
    with open(names, encoding='utf-8') as file:
        paths = [line.rstrip('\n') for line in file]
    with concurrent.futures.ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:
        runs = [pool.submit(convert, path, os.path.join(out, '%d.plistutil' % n)) for n, path in enumerate(paths)]
        for n, path in enumerate(paths):
            with open(os.path.join(out, '%d.plistlib' % n), 'w', encoding='ascii') as file:
                file.write(read(path))
        for run in runs:
            run.result()


main()
