import {n} from "../index.ts"; n;
