"""Reads all sheets of all .xlsx below a folder to rows of Python values; prints the seconds of that, without those of loading the bytes.

Usage: python docs/measure/calamine.py DIR (with the packages of docs/measure/requirements.txt); ./danvan bench read runs it.
"""

import io
import sys
import time
from pathlib import Path

from python_calamine import CalamineWorkbook

contents = [path.read_bytes() for path in sorted(Path(sys.argv[1]).rglob("*.xlsx"))]
begin = time.perf_counter()
for content in contents:
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for name in workbook.sheet_names:
        workbook.get_sheet_by_name(name).to_python()
print("%.6f" % (time.perf_counter() - begin))
