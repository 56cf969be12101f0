"""The parts of planning-oracle.py."""
