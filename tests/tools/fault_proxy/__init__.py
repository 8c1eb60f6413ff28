# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy between an S3 client and its server that does what bad lines and bad servers do, by a script and a seed.

On the command line: python3 -m fault_proxy --help (in tests/tools). From a program: running.RunningProxy.
"""
